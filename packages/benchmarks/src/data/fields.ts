/** One JSON object of a data set, before its fields are known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** A span as the data sets write it. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A field that a record of this kind must have and does not. */
export class FieldError extends Error {
  override readonly name = "FieldError";
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSpanRecord(value: unknown): value is JsonRecord {
  return isRecord(value) && typeof value.start_utf16 === "number" && typeof value.end_utf16 === "number";
}

export function stringField(record: JsonRecord, field: string): string {
  const value = record[field];
  if (typeof value !== "string") throw new FieldError(`field "${field}" is not a string`);
  return value;
}

export function optionalString(record: JsonRecord, field: string): string | null {
  const value = record[field];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function arrayField(record: JsonRecord, field: string): readonly unknown[] {
  const value = record[field];
  if (!Array.isArray(value)) throw new FieldError(`field "${field}" is not a list`);
  return value;
}

/** The objects of a list; an absent field is an empty list. */
export function recordsField(record: JsonRecord, field: string): readonly JsonRecord[] {
  if (record[field] === undefined || record[field] === null) return [];
  const values = arrayField(record, field);
  const records = values.filter(isRecord);
  if (records.length < values.length)
    throw new FieldError(`field "${field}" holds something else than objects`);
  return records;
}

/** The strings of a list, or of a single string; an absent field is an empty list. */
export function stringsField(record: JsonRecord, field: string): readonly string[] {
  const value = record[field];
  if (value === undefined || value === null) return [];
  if (typeof value === "string") return [value];
  return arrayField(record, field).filter((entry) => typeof entry === "string");
}

/** Reads `{start_utf16, end_utf16, text}`. */
export function spanField(value: unknown, field: string): LabelledSpan {
  if (!isSpanRecord(value)) throw new FieldError(`field "${field}" has no start_utf16 and end_utf16`);
  const { start_utf16: start, end_utf16: end, text } = value;
  if (typeof start !== "number" || typeof end !== "number" || end < start) {
    throw new FieldError(`field "${field}" is not a range`);
  }
  return { start, end, text: typeof text === "string" ? text : "" };
}
