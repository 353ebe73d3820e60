/** A line of a stream, without its end. */
export interface ReadLine {
  /** 1-based. */
  readonly number: number;
  /** Null where the line is longer than is read. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream, each as soon as it is there; no more of the stream is read than is asked for. Of a line that is
 * too long nothing is kept.
 *
 * @param most Bytes of the longest line that is given.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<ReadLine, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) parts = [];
    else parts.push(part);
  };
  const taken = (): ReadLine => {
    const line = { number, bytes: length > most ? null : Buffer.concat(parts) };
    number++;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield taken();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield taken();
}
