import type { LocatedRecord } from "./records.ts";

/** Fields that tie records together: records of one document, summary or pair are sampled as one. */
const unitFields = ["doc_id", "summary", "file", "pair", "article", "id"] as const;

/** What a record is sampled by. */
export function unitOf({ record, file, line }: LocatedRecord): string {
  for (const field of unitFields) {
    const value = record[field];
    if (typeof value === "string" || typeof value === "number") return `${field}=${value}`;
  }
  return `${file}:${line}`;
}

/** 32-bit FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Whole units, in the order of their hashes, until at least `limit` records are taken; the records keep their
 * order. The same records give the same sample.
 */
export function sample(records: readonly LocatedRecord[], limit: number | null): readonly LocatedRecord[] {
  if (limit === null || records.length <= limit) return records;
  const sizes = new Map<string, number>();
  for (const record of records) sizes.set(unitOf(record), (sizes.get(unitOf(record)) ?? 0) + 1);
  const units = [...sizes.keys()].sort((a, b) => hashOf(a) - hashOf(b) || (a < b ? -1 : 1));
  const taken = new Set<string>();
  let count = 0;
  for (const unit of units) {
    if (count >= limit) break;
    taken.add(unit);
    count += sizes.get(unit) ?? 0;
  }
  return records.filter((record) => taken.has(unitOf(record)));
}
