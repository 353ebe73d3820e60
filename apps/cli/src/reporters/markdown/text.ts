import { printable } from "../../printable.ts";

/** A word joiner between two characters that a code host would otherwise read together; takes no room. */
const APART = "\u2060";

/**
 * What code hosts make links or pictures of in plain text, whatever the markup says: mentions, references to issues,
 * merge requests and commits, addresses, emoji. Each gets `APART` after its first part.
 */
const lively: readonly RegExp[] = [
  /@(?=[\p{L}\p{N}_"])/gu,
  /[#!&](?=\d)/g,
  /[~%](?=[\p{L}\p{N}_"])/gu,
  /\b(?:GH|gh)-(?=\d)/g,
  /\b[a-z][a-z0-9+.-]*:(?=\/\/)/gi,
  /\b(?:mailto|xmpp):(?=\S)/gi,
  /\bwww(?=\.)/gi,
  /:(?=(?:[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):)/gi,
  /\b(?=[0-9a-f]{7,40}\b)(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{6}/g,
];

/**
 * Text of a file as Markdown in which nothing of it is markup: no HTML, link, mention, emphasis or end of a table's
 * cell. On one line.
 */
export function markdownText(text: string): string {
  const apart = lively.reduce((part, pattern) => part.replace(pattern, `$&${APART}`), printable(text));
  return apart.replace(/[&<>|\\`*_[\]{}~$#]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
