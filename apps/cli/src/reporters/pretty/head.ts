import type { Article, LineIndex, MetadataOrigin } from "@evenhand/core";
import { rangeOf } from "@evenhand/core";
import type { Terminal } from "../../terminal.ts";
import { plain, wrap } from "../wrap.ts";

const fields = [
  ["headline", "headline"],
  ["deck", "alternativeHeadline"],
  ["author", "author"],
  ["publisher", "publisher"],
  ["published", "datePublished"],
  ["modified", "dateModified"],
  ["language", "inLanguage"],
  ["url", "url"],
] as const;

const LABEL = 11;

/** The article's metadata, each value with where it was found; last, which are missing. */
export function formatHead(article: Article, lines: LineIndex, terminal: Terminal): string[] {
  const { colors } = terminal;
  const known = fields.flatMap(([label, key]) => {
    const value = article[key];
    if (value === null) return [];
    const pieces = [
      { text: value, style: key === "headline" ? colors.bold : plain },
      { text: `  (${foundAt(article.origins[key], lines)})`, style: colors.dim },
    ];
    return row(label, wrap(pieces, terminal.width - LABEL - 2), terminal);
  });
  const missing = fields.filter(([, key]) => article[key] === null).map(([label]) => label);
  return missing.length === 0
    ? known
    : [
        ...known,
        ...row(
          "not stated",
          wrap([{ text: missing.join(", "), style: colors.dim }], terminal.width - LABEL - 2),
          terminal,
        ),
      ];
}

function row(label: string, text: readonly string[], { colors }: Terminal): string[] {
  return text.map((line, i) => `  ${i === 0 ? colors.dim(label.padEnd(LABEL)) : " ".repeat(LABEL)}${line}`);
}

const names: Readonly<Record<MetadataOrigin["from"], string>> = {
  sidecar: "sidecar file",
  "front matter": "front matter",
  "json-ld": "JSON-LD",
  meta: "meta tag",
  element: "page",
  text: "text",
};

function foundAt(origin: MetadataOrigin | undefined, lines: LineIndex): string {
  if (origin === undefined) return "text";
  const place = origin.span === null ? "" : `, line ${rangeOf(lines, origin.span).start.line + 1}`;
  return `${names[origin.from]}${place}`;
}
