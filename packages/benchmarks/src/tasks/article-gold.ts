import {
  isSpanRecord,
  type JsonRecord,
  type LabelledSpan,
  optionalString,
  recordsField,
  spanField,
  stringField,
} from "../data/fields.ts";

/** A quotation as it should be found. */
export interface GoldQuotation {
  readonly span: LabelledSpan;
  readonly kind: string;
  /** Full name, null where the text gives none. */
  readonly speaker: string | null;
  /** Who speaks, where the text gives no name. */
  readonly description: string | null;
  readonly cue: LabelledSpan | null;
  readonly group: string | null;
}

/** How an article should be parsed. */
export interface GoldArticle {
  readonly file: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly datePublished: string | null;
  readonly fields: readonly LabelledSpan[];
  readonly quotations: readonly GoldQuotation[];
  /** Whole lines; `optional` ones a parser may keep. */
  readonly boilerplate: readonly { readonly span: LabelledSpan; readonly optional: boolean }[];
}

export function isArticleRecord(record: JsonRecord): boolean {
  return typeof record.file === "string" && Array.isArray(record.quotations);
}

export function readArticleGold(record: JsonRecord): GoldArticle {
  const fields =
    typeof record.field_spans === "object" && record.field_spans !== null ? record.field_spans : {};
  return {
    file: stringField(record, "file"),
    title: optionalString(record, "title"),
    byline: optionalString(record, "byline"),
    publisher: optionalString(record, "publisher"),
    datePublished: optionalString(record, "datePublished"),
    fields: Object.values(fields)
      .flat()
      .filter(isSpanRecord)
      .map((span) => spanField(span, "field_spans")),
    quotations: recordsField(record, "quotations").map((quotation) => ({
      span: spanField(quotation, "quotations"),
      kind: optionalString(quotation, "kind") ?? "speech",
      speaker: optionalString(quotation, "speaker"),
      description: optionalString(quotation, "speaker_description"),
      cue: isSpanRecord(quotation.cue) ? spanField(quotation.cue, "cue") : null,
      group: optionalString(quotation, "group"),
    })),
    boilerplate: recordsField(record, "boilerplate").map((lines) => ({
      span: spanField(lines, "boilerplate"),
      optional: /^(?:caption|correction|author-note)$/.test(optionalString(lines, "kind") ?? ""),
    })),
  };
}
