import type { Span } from "./span.ts";

/** A calendar day, month or year; the parts that the text leaves open are null. */
export interface CalendarDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
}

/** A date in the text, with what the document's own date adds to it. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** Offsets into `Prose.text`. */
  readonly from: number;
  readonly to: number;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** As written; a relative date ("on Tuesday") as resolved against the document's date, else all null. */
  readonly date: CalendarDate;
  /** The last year of a season ("2023–24") or decade ("the 1960s"), else null. */
  readonly endYear: number | null;
  /** A part of the date comes from the document's date and not from the text. */
  readonly inferred: boolean;
}
