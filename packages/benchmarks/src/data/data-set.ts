import { join } from "node:path";
import type { DocumentRecord, Task } from "../task.ts";
import type { SetFolder } from "./discover.ts";
import { type JsonRecord, stringsField } from "./fields.ts";
import { type LocatedRecord, readRecords } from "./records.ts";

/** A data set, its records sorted by task. */
export interface DataSet {
  readonly records: ReadonlyMap<Task, readonly LocatedRecord[]>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** What was left out, one line each: broken lines, fields that no task knows. */
  readonly complaints: readonly string[];
}

/** Reads a set's files; with `split`, only records whose `split` equals it (source texts have none and stay). */
export async function loadDataSet(
  set: SetFolder,
  tasks: readonly Task[],
  split: string | null,
): Promise<DataSet> {
  const records = new Map<Task, LocatedRecord[]>();
  const documents = new Map<string, DocumentRecord>();
  const complaints: string[] = [];
  const unknown = new Map<string, number>();
  for (const file of set.files) {
    const onBroken = (place: string, reason: string): void => {
      complaints.push(`${set.path}/${place}: left out, ${reason}`);
    };
    for await (const located of readRecords(join(set.folder, file), file, onBroken)) {
      const { record } = located;
      const task = tasks.find((candidate) => candidate.recognise(record));
      const document = task ? null : documentOf(record);
      if (task) {
        if (split !== null && record.split !== split) continue;
        const known = records.get(task);
        if (known) known.push(located);
        else records.set(task, [located]);
      } else if (document) {
        documents.set(String(record.doc_id), document);
      } else {
        const fields = `${file}: fields not recognised: ${Object.keys(record).sort().join(", ")}`;
        unknown.set(fields, (unknown.get(fields) ?? 0) + 1);
      }
    }
  }
  for (const [fields, count] of unknown) complaints.push(`${set.path}/${fields} (${count} records)`);
  return { records, documents, complaints };
}

/** Reads a record with `doc_id` and `sources` or `sentences`; null for any other. */
export function documentOf(record: JsonRecord): DocumentRecord | null {
  if (typeof record.doc_id !== "string" && typeof record.doc_id !== "number") return null;
  return textsOf(record);
}

/** The texts of a record with `sources` or `sentences`; null for any other. */
export function textsOf(record: JsonRecord): DocumentRecord | null {
  if (Array.isArray(record.sentences)) {
    const sentences = stringsField(record, "sentences");
    return { texts: [sentences.join("\n")], sentences };
  }
  if (Array.isArray(record.sources) || typeof record.sources === "string") {
    return { texts: stringsField(record, "sources"), sentences: null };
  }
  return null;
}
