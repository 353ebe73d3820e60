import { isRecord, type JsonRecord, optionalString, stringField, stringsField } from "../data/fields.ts";

/** A page, the text that its article has, and its metadata; null where the gold says nothing. */
export interface PageItem {
  readonly id: string;
  readonly html: string;
  readonly url: string | null;
  readonly goldText: string | null;
  /** Segments that must, and that must not be in the extracted text. */
  readonly goldWith: readonly string[];
  readonly goldWithout: readonly string[];
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
}

export function readPage(record: JsonRecord): PageItem {
  const metadata = isRecord(record.metadata) ? record.metadata : record;
  const authors = stringsField(metadata, Array.isArray(metadata.author) ? "author" : "authors");
  return {
    id: optionalString(record, "id") ?? stringField(record, "html"),
    html: stringField(record, "html"),
    url: optionalString(record, "url"),
    goldText: optionalString(record, "gold_text"),
    goldWith: stringsField(record, "gold_with"),
    goldWithout: stringsField(record, "gold_without"),
    title: optionalString(metadata, "title"),
    author:
      authors.length > 0
        ? authors.join("; ")
        : (optionalString(metadata, "author") ?? optionalString(metadata, "byline")),
    date: optionalString(metadata, "date") ?? optionalString(metadata, "publishedTime"),
    publisher: optionalString(metadata, "publisher") ?? optionalString(metadata, "siteName"),
  };
}
