import type { Article } from "../article/article.ts";
import { RELEASE } from "./en/contested-content.ts";

/** Labels stand at the head of a release, contacts and notes at its end. */
const HEAD = 600;
const TAIL = 900;

/** Front matter that names who gives the text out. */
const ISSUED = /^\uFEFF?---\r?\n(?:(?!---).*\r?\n){0,20}?(?:issuer|issued_by):/;

/** Whether the article is a party's own release: what it says in its own voice, the party says. */
export function isRelease({ file, voice }: Article): boolean {
  if (voice === "author") return false;
  return (
    ISSUED.test(file) ||
    RELEASE.test(file.slice(0, HEAD)) ||
    RELEASE.test(file.slice(Math.max(HEAD, file.length - TAIL)))
  );
}
