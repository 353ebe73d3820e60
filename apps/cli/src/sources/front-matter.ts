import type { Article, Metadata } from "@evenhand/core";

/** Where a saved article comes from, and how to tell whether it has changed since. */
export interface Provenance {
  /** The address that it was fetched from in the end; null for a local file that names none. */
  readonly url: string | null;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  /** SHA-256 of the bytes fetched, in hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the article's text in them, whatever stands around it. */
  readonly textSha256: string;
}

const FIELDS: readonly (readonly [key: string, field: keyof Metadata])[] = [
  ["headline", "headline"],
  ["alternativeHeadline", "alternativeHeadline"],
  ["author", "author"],
  ["publisher", "publisher"],
  ["date", "datePublished"],
  ["dateModified", "dateModified"],
  ["inLanguage", "inLanguage"],
];

/** What is known of an article and of where it comes from, as YAML between dashes. */
export function frontMatter(article: Article, { url, ...provenance }: Provenance): string {
  const known = FIELDS.flatMap(([key, field]) => {
    const value = article[field];
    return value === null ? [] : [`${key}: ${scalar(value)}`];
  });
  const lines = Object.entries(provenance).map(([key, value]) => `${key}: ${scalar(value)}`);
  return ["---", ...known, ...(url === null ? [] : [`url: ${scalar(url)}`]), ...lines, "---"].join("\n");
}

/** Bare where YAML cannot take it for anything else, as dates, addresses and hashes are; else in quotation marks. */
function scalar(value: string): string {
  return /^(?:https?:\/\/[^\s#"'[\]{},]+|\d{4}-\d{2}-\d{2}[T\d:.Z+-]*|[\da-f]*[a-f][\da-f]{20,})$/.test(value)
    ? value
    : JSON.stringify(value).replace(
        /[\u007f-\u009f\u2028\u2029]/g,
        (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
}
