import type { Article } from "@evenhand/core";

/** Characters of the parts of a file's name. */
const LENGTHS = { publisher: 30, headline: 60 } as const;

/** A file's name without its extension: publisher and headline, in lower case with hyphens. */
export function fileNameOf(
  { publisher, headline }: Pick<Article, "publisher" | "headline">,
  address: string,
): string {
  const parts = [slug(publisher ?? "", LENGTHS.publisher), slug(headline ?? "", LENGTHS.headline)].filter(
    Boolean,
  );
  return parts.join("-") || slug(lastPart(address), LENGTHS.headline) || "article";
}

/** The id to cite a source by: what its publisher is called, else the first words of its headline. */
export function citationIdOf(
  { publisher, headline }: Pick<Article, "publisher" | "headline">,
  name: string,
): string {
  return slug(publisher ?? "", LENGTHS.publisher) || slug(headline ?? "", 24) || name;
}

/** Letters and digits of any script, with hyphens between words; ends with a word. Accents of Latin letters go. */
export function slug(text: string, length: number): string {
  const words = text
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-|-$/g, "");
  if (words.length <= length) return words;
  const cut = words.slice(0, length + 1).replace(/-[^-]*$/, "");
  return cut.length <= length ? cut : [...words].slice(0, length).join("");
}

function lastPart(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return (path.split(/[\\/]/).findLast(Boolean) ?? "").replace(/\.\w+$/, "");
}
