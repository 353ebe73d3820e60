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
  /** The first day, month or year: as written, or as resolved from `anchor`. */
  readonly date: CalendarDate;
  /** The last day, month or year of a period that is more than `date` itself ("2019–2021", "May 3-5", "the 1960s"). */
  readonly end: CalendarDate | null;
  /** Years of `end` where both ends are years, else null. */
  readonly endYear: number | null;
  /** A part of the date comes from the document's date and not from the text. */
  readonly inferred: boolean;
  /** What it is counted from: nothing ("3 May"), the document's date ("yesterday"), an earlier date in the text ("the next day"). */
  readonly anchor: "calendar" | "document" | "text";
  /** How what is told lies to the date: at it, or from it on ("since 2021"), up to it ("by 2030"), before or after it. */
  readonly relation: "at" | "since" | "until" | "before" | "after";
}
