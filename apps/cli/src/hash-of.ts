import { createHash } from "node:crypto";

/** Texts in their order as one short name: hexadecimal, of 64 bits. */
export function hashOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
