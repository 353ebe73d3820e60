import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { isRecord, type JsonRecord } from "./fields.ts";

/** A record and where it stands. */
export interface LocatedRecord {
  readonly record: JsonRecord;
  /** Path of the file, relative to the data set's folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export function isRecordFile(name: string): boolean {
  return /\.jsonl(\.gz)?$/i.test(name);
}

/** A file that is one JSON object with its records in a list, `cells`. */
export function isCellFile(name: string): boolean {
  return /\.json$/i.test(name);
}

/** Streams the objects of a JSON Lines file; `onBroken` hears of each line that is none. Blank lines are skipped. */
export async function* readRecords(
  path: string,
  file: string,
  onBroken: (place: string, reason: string) => void,
): AsyncGenerator<LocatedRecord> {
  if (isCellFile(path)) {
    yield* cellsIn(await readFile(path, "utf8"), file, onBroken);
    return;
  }
  const raw = createReadStream(path);
  const input = path.toLowerCase().endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  raw.on("error", (error) => input.destroy(error));
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const json = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (json.trim() === "") continue;
    try {
      const value: unknown = JSON.parse(json);
      if (isRecord(value)) yield { record: value, file, line };
      else onBroken(`${file}:${line}`, "not a JSON object");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      onBroken(`${file}:${line}`, `not valid JSON (${error.message})`);
    }
  }
}

function* cellsIn(
  text: string,
  file: string,
  onBroken: (place: string, reason: string) => void,
): Generator<LocatedRecord> {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || !Array.isArray(value.cells)) {
    onBroken(`${file}:1`, "not a JSON object with a list of cells");
    return;
  }
  for (const cell of value.cells) if (isRecord(cell)) yield { record: cell, file, line: 1 };
}
