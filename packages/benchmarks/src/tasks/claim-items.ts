import { textsOf } from "../data/data-set.ts";
import { FieldError, type JsonRecord, optionalString, stringField, stringsField } from "../data/fields.ts";
import type { LocatedRecord } from "../data/records.ts";
import type { DocumentRecord, TaskContext } from "../task.ts";

/** A claim, the document it is about, and whether the document supports it. */
export interface ClaimItem {
  readonly id: string;
  readonly claim: string;
  readonly faithful: boolean;
  readonly documentId: string;
  readonly document: DocumentRecord;
  /** What is wrong in an unfaithful claim; empty for a faithful one. */
  readonly errorTypes: readonly string[];
  /** Shared by a faithful and an unfaithful version of one claim. */
  readonly pair: string | null;
  /** Indices of the document's supporting sentences, all alternatives together; empty where unknown. */
  readonly support: ReadonlySet<number>;
}

export function isClaimRecord(record: JsonRecord): boolean {
  const hasDocument = "doc_id" in record || textsOf(record) !== null;
  return typeof record.claim === "string" && isTruth(record.label) && hasDocument;
}

export function readClaim(record: JsonRecord, at: LocatedRecord, context: TaskContext): ClaimItem {
  const id = optionalString(record, "id") ?? `${at.file}:${at.line}`;
  const documentId = record.doc_id === undefined ? id : String(record.doc_id);
  const document = textsOf(record) ?? context.documents.get(documentId);
  if (!document) throw new FieldError(`no document has doc_id "${documentId}"`);
  const faithful = record.label === 1 || record.label === true;
  return {
    id,
    claim: stringField(record, "claim"),
    faithful,
    documentId,
    document,
    errorTypes: faithful ? [] : stringsField(record, "error_type"),
    pair: optionalString(record, "pair"),
    support: supportOf(record),
  };
}

function isTruth(label: unknown): boolean {
  return label === 0 || label === 1 || typeof label === "boolean";
}

function supportOf(record: JsonRecord): ReadonlySet<number> {
  const { supporting_sentences: value } = record;
  const indices = Array.isArray(value) ? value.flat() : [];
  return new Set(indices.filter((index) => typeof index === "number"));
}
