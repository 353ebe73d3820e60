import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Metadata, MetadataField } from "../article/article.ts";
import { isoFrom } from "../article/signals/written-date.ts";
import { nearest } from "./nearest.ts";
import { InputError } from "./problem.ts";
import { isUrl } from "./same-url.ts";

const FIELDS: readonly MetadataField[] = [
  "headline",
  "alternativeHeadline",
  "author",
  "publisher",
  "datePublished",
  "dateModified",
  "inLanguage",
  "url",
];

/**
 * Reads a sidecar: YAML (so JSON too) with an article's metadata under their schema.org names. Several authors may
 * be a list; a field that is null or blank is as if left out.
 *
 * @param path For messages.
 * @throws InputError for the first thing that is wrong, with its line.
 */
export function readSidecarText(text: string, path: string): Partial<Metadata> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false });
  const lineOf = (node: unknown): number => {
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
    return Array.isArray(range) ? lines.linePos(Number(range[0])).line : 1;
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const [problem = ""] = error.message.split("\n");
    throw new InputError(path, lines.linePos(error.pos[0]).line, `is not valid YAML: ${problem}`);
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return {};
  if (!isMap(contents))
    throw new InputError(path, lineOf(contents), `must be a list of fields, like "author: Ada Tolliver"`);
  const metadata: Partial<Record<MetadataField, string>> = {};
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) throw new InputError(path, lineOf(key), unknownField(name));
    const written = textOf(value);
    if (written === null) throw new InputError(path, lineOf(value), `"${field}" must be a text`);
    if (written.trim() === "") continue;
    const read = normalised(field, written.replace(/\s+/g, " ").trim());
    if (read === null) throw new InputError(path, lineOf(value), badValue(field, written));
    metadata[field] = read;
  }
  return metadata;
}

/** A scalar as written, so that a date stays a local one; the items of a list joined; null for anything else. */
function textOf(node: unknown): string | null {
  if (node === null) return "";
  if (isSeq(node)) {
    const items = node.items.map(textOf);
    if (items.some((item) => item === null)) return null;
    return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
  }
  if (!isScalar(node)) return null;
  if (node.value === null) return "";
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function normalised(field: MetadataField, text: string): string | null {
  if (field === "url") return isUrl(text) ? text : null;
  if (field !== "datePublished" && field !== "dateModified") return text;
  const iso = isoFrom(text);
  return iso !== null && isDay(iso.slice(0, 10)) ? iso : null;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function badValue(field: MetadataField, value: string): string {
  return field === "url"
    ? `"url" is no web address: ${value}; write it whole, like https://example.org/news/pier`
    : `"${field}" is no date: ${value}; write it like 2025-03-04`;
}

function unknownField(name: string): string {
  const meant = nearest(name, FIELDS);
  const remedy = meant === null ? `the fields are ${FIELDS.join(", ")}` : `did you mean "${meant}"?`;
  return `unknown field "${name}"; ${remedy}`;
}
