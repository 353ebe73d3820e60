import type { IncomingMessage } from "node:http";
import type { Duplex, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

/** Bytes of the largest page that is read: as of files, pages with their images in them rarely weigh more. */
const LARGEST = 20_000_000;

/**
 * The bytes of an answer, decompressed.
 *
 * @throws FetchError when they are too many; other errors as the network gives them.
 */
export async function readBody(answer: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const declared = Number(answer.headers["content-length"] ?? 0);
  try {
    if (declared > LARGEST) throw tooLarge(declared);
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of decompressed(answer, signal)) {
      pieces.push(piece as Buffer);
      size += (piece as Buffer).length;
      if (size > LARGEST) throw tooLarge(null);
    }
    return Buffer.concat(pieces);
  } finally {
    answer.destroy();
  }
}

function decompressed(answer: IncomingMessage, signal: AbortSignal): Readable {
  const coding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding === "identity" || coding === "") return answer;
  const decoder: Duplex | null = /^(?:x-)?gzip$/.test(coding)
    ? createGunzip()
    : coding === "deflate"
      ? createInflate()
      : coding === "br"
        ? createBrotliDecompress()
        : null;
  if (decoder === null) throw new FetchError(`its answer is compressed in an unknown way (${coding})`);
  // A pipe does not hand errors on.
  answer.on("error", (error) => decoder.destroy(error));
  signal.addEventListener("abort", () => decoder.destroy(signal.reason as Error), { once: true });
  return answer.pipe(decoder);
}

function tooLarge(bytes: number | null): FetchError {
  const megabytes = (n: number): string => `${Math.round(n / 100_000) / 10} MB`;
  const size = bytes === null ? `more than ${megabytes(LARGEST)}` : megabytes(bytes);
  return new FetchError(
    `is too large (${size}; pages up to ${megabytes(LARGEST)} are read); save the article's text alone and add that file`,
  );
}
