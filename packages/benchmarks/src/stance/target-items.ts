import { parseSummary, type Sentence } from "@evenhand/core";
import { type JsonRecord, optionalString, stringField } from "../data/fields.ts";
import { literalMarkdown } from "../pipeline/markdown.ts";

/** The classes of sentiment towards a target, in the order of their numbers. */
export const STANCES = ["unfavourable", "neutral", "favourable"] as const;

export type Stance = (typeof STANCES)[number];

/** A sentence with a target in it. */
export interface TargetItem {
  readonly id: string;
  readonly split: string;
  readonly text: string;
  readonly target: { readonly start: number; readonly end: number };
  readonly stance: Stance;
}

const LABELS: ReadonlyMap<unknown, Stance> = new Map([
  ["negative", "unfavourable"],
  ["neutral", "neutral"],
  ["positive", "favourable"],
]);

export function isTargetRecord(record: JsonRecord): boolean {
  return typeof record.text === "string" && typeof record.target === "string" && LABELS.has(record.label);
}

/** @throws FieldError where a field is missing. */
export function readTarget(record: JsonRecord): TargetItem {
  const text = stringField(record, "text");
  const target = stringField(record, "target");
  const start = typeof record.target_start === "number" ? record.target_start : text.indexOf(target);
  const end = typeof record.target_end === "number" ? record.target_end : start + target.length;
  return {
    id: optionalString(record, "id") ?? text,
    split: optionalString(record, "split") ?? "all",
    text,
    target: { start, end },
    stance: LABELS.get(record.label) ?? "neutral",
  };
}

/** The article that an item is from, as far as its id tells: sentences of one article are kept together. */
export function articleOf({ id }: TargetItem): string {
  return id.split("_").slice(0, 3).join("_");
}

/** Where a target stands in analysed prose. */
export interface PlacedTarget {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly quotations: readonly { readonly from: number; readonly to: number }[];
}

/** Analyses an item's text; null where no word of it is the target. */
export function placeTarget({ text, target }: TargetItem): PlacedTarget | null {
  const { markdown, toPlain } = literalMarkdown(text);
  const { prose, quotations } = parseSummary({ path: "text.md", text: markdown });
  const own = prose.tokens.filter(
    ({ span }) => toPlain(span.start) < target.end && target.start < toPlain(span.end - 1) + 1,
  );
  const last = own.at(-1);
  const sentence = last === undefined ? undefined : prose.sentences[last.sentence];
  const first = own.find((token) => token.sentence === last?.sentence);
  if (last === undefined || first === undefined || sentence === undefined) return null;
  return { sentence, from: first.from, to: last.to, quotations };
}
