import type { Article } from "@evenhand/core";
import { paragraphsOf } from "./read-page.ts";

/** What of an article reads otherwise once saved: one line, null where nothing does. */
export function readsOtherwise(article: Article, saved: Article): string | null {
  for (const field of ["headline", "publisher", "datePublished"] as const) {
    if (article[field] !== null && article[field] !== saved[field]) {
      return `its ${field === "datePublished" ? "date" : field} reads as ${saved[field] ?? "nothing"}`;
    }
  }
  const before = paragraphsOf(article);
  const after = paragraphsOf(saved);
  if (before.join("\n") !== after.join("\n")) {
    const lost = before.filter((text) => !after.includes(text)).length;
    return `${lost} of its ${before.length} paragraphs read otherwise`;
  }
  const quotations = (each: Article): string[] =>
    each.quotations.map(({ text, speaker }) => `${text.replace(/\s+/g, " ")} (${speaker?.name ?? ""})`);
  const quoted = quotations(article);
  const others = quotations(saved);
  const lost =
    quoted.filter((text, i) => text !== others[i]).length + Math.max(0, others.length - quoted.length);
  return lost === 0 ? null : `${lost} of its ${quoted.length} quotations read otherwise`;
}
