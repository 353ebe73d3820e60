import type { Source, Summary } from "@evenhand/core";

/** What to write behind a sentence to cite a source: its footnote's or front matter's id where it has one, else a link. */
export function citationOf({ id, target, article }: Source, summary: Summary): string {
  const named = summary.sources.find((reference) => reference.target === target && reference.id !== null);
  if (named !== undefined) return `[^${named.id}]`;
  const text = (article.publisher ?? id).replace(/[[\]\\]/g, "\\$&");
  const address = target ?? article.path;
  return ` ([${text}](${/[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, "\\$&")}>` : address}))`;
}
