import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import process from "node:process";

/** Shorter ones could be guessed. */
const LEAST = 16;

/** The token that clients must bring, and whether it was made here and has to be told. */
export interface Token {
  readonly value: string;
  readonly isNew: boolean;
}

/**
 * @param file A file with the token in it; null for EVENHAND_MCP_TOKEN, else a new random one.
 * @returns A string where there is none that can be used: what is wrong with it.
 */
export async function readToken(file: string | null): Promise<Token | string> {
  const from = file ?? "EVENHAND_MCP_TOKEN";
  const read =
    file === null ? process.env.EVENHAND_MCP_TOKEN : await readFile(file, "utf8").catch(() => null);
  if (read === null) return `--token-file: ${from} cannot be read; check the path`;
  if (read === undefined) return { value: randomBytes(32).toString("base64url"), isNew: true };
  const value = read.trim();
  if (value.length < LEAST || !/^[\x21-\x7e]+$/.test(value))
    return `${from}: the token must have ${LEAST} characters or more, letters, digits and signs without spaces`;
  return { value, isNew: false };
}

/** Tells in the same time, whatever was sent, whether it is the token. */
export function isAuthorised(header: string | undefined, token: string): boolean {
  const sent = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
