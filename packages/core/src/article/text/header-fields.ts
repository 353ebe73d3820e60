import { sliceMapped } from "../../text/mapped-text.ts";
import type { BlockKind } from "../../text/prose.ts";
import type { MetadataField } from "../article.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { isoFrom } from "../signals/written-date.ts";
import { originOf } from "./origin.ts";
import type { Unit } from "./unit.ts";

interface HeaderField {
  readonly field: MetadataField | null;
  readonly kind: BlockKind;
}

const FIELDS: Readonly<Record<string, HeaderField>> = {
  title: { field: "headline", kind: "headline" },
  headline: { field: "headline", kind: "headline" },
  subtitle: { field: "alternativeHeadline", kind: "headline" },
  author: { field: "author", kind: "byline" },
  authors: { field: "author", kind: "byline" },
  by: { field: "author", kind: "byline" },
  byline: { field: "author", kind: "byline" },
  date: { field: "datePublished", kind: "dateline" },
  published: { field: "datePublished", kind: "dateline" },
  "publication date": { field: "datePublished", kind: "dateline" },
  updated: { field: "dateModified", kind: "dateline" },
  source: { field: "publisher", kind: "boilerplate" },
  publisher: { field: "publisher", kind: "boilerplate" },
  publication: { field: "publisher", kind: "boilerplate" },
  outlet: { field: "publisher", kind: "boilerplate" },
  url: { field: "url", kind: "boilerplate" },
  link: { field: "url", kind: "boilerplate" },
  language: { field: "inLanguage", kind: "boilerplate" },
  section: { field: null, kind: "boilerplate" },
  tags: { field: null, kind: "boilerplate" },
  keywords: { field: null, kind: "boilerplate" },
};
const FIELD = /^(?<label>[A-Za-z]+(?: [a-z]+)?)\s*:\s+(?=\S)/;
/** Fewest labelled lines that make a header. */
const FEWEST = 2;

/** Reads a header of labelled lines ("Title: …", "Date: …") at the top of a file, and leaves off their labels. */
export function readHeaderFields(units: readonly Unit[], metadata: MetadataCollector): Unit[] {
  const fields = units.map((unit) => fieldOf(unit));
  const end = fields.indexOf(null);
  const count = end < 0 ? fields.length : end;
  if (count < FEWEST) return [...units];
  return units.map((unit, i) => {
    const found = fields[i];
    if (i >= count || !found) return unit;
    const mapped = sliceMapped(unit.mapped, found.from, unit.text.length);
    const own: Unit = { ...unit, mapped, text: mapped.text, kind: found.kind };
    if (found.field !== null) {
      const isDate = found.field === "datePublished" || found.field === "dateModified";
      metadata.offer(found.field, isDate ? isoFrom(own.text) : own.text, originOf(own));
    }
    return own;
  });
}

function fieldOf(unit: Unit): (HeaderField & { readonly from: number }) | null {
  const match = FIELD.exec(unit.text);
  const field = FIELDS[match?.groups?.label?.toLowerCase() ?? ""];
  return match === null || field === undefined ? null : { ...field, from: match[0].length };
}
