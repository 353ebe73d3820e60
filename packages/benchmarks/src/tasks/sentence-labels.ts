import { type JsonRecord, optionalString, recordsField, stringField } from "../data/fields.ts";
import { binaryScores } from "../metrics/classification.ts";
import { type Measure, ratio } from "../metrics/ratio.ts";
import { overlap } from "../metrics/spans.ts";
import { checkWording, isAlarm, type WordingFinding } from "../pipeline/check-sentence.ts";
import { forEachItem, present, readItems, type Task, type TaskContext } from "../task.ts";

interface SentenceItem {
  readonly id: string;
  readonly text: string;
  readonly positive: boolean;
  /** Labelled expressions of the positive class, where the set has spans. */
  readonly spans: readonly { readonly start: number; readonly end: number }[] | null;
}

interface CheckedSentence extends SentenceItem {
  readonly findings: readonly WordingFinding[];
}

/** Builds a task over sentences of two classes, which are told apart by language/ findings. */
function sentenceTask(
  name: string,
  kind: {
    readonly recognise: (record: JsonRecord) => boolean;
    readonly positive: (record: JsonRecord) => boolean;
    readonly spanTypes: RegExp;
  },
): Task {
  const read = (record: JsonRecord): SentenceItem => ({
    id: optionalString(record, "id") ?? stringField(record, "text"),
    text: stringField(record, "text"),
    positive: kind.positive(record),
    spans: Array.isArray(record.spans) ? readSpans(record, kind.spanTypes) : null,
  });
  return {
    name,
    recognise: kind.recognise,
    async score(records, context) {
      const items = readItems(records, context, read);
      const checked = await forEachItem(
        items,
        context,
        ({ id }) => id,
        async (item): Promise<CheckedSentence> => ({ ...item, findings: checkWording(item.text).findings }),
      );
      const sentences = present(checked);
      listExpressions(sentences, context);
      return { n: sentences.length, metrics: metricsOf(sentences) };
    },
  };
}

/** Sentences labelled biased or not. */
export const sentenceBias: Task = sentenceTask("sentence-bias", {
  recognise: (record) =>
    typeof record.text === "string" &&
    typeof record.label === "string" &&
    isBiasLabel(record.label) &&
    !("target" in record),
  positive: (record) => !/^non/i.test(stringField(record, "label")),
  spanTypes: /./,
});

/** Sentences with or without loaded language. */
export const loadedLanguage: Task = sentenceTask("loaded-language", {
  recognise: (record) => typeof record.text === "string" && typeof record.loaded_language === "boolean",
  positive: (record) => record.loaded_language === true,
  spanTypes: /^Loaded_Language/i,
});

function isBiasLabel(label: string): boolean {
  return /^(?:non[- _]?)?biased$/i.test(label);
}

function readSpans(record: JsonRecord, types: RegExp): readonly { start: number; end: number }[] {
  return recordsField(record, "spans").flatMap(({ start, end, type }) =>
    typeof start === "number" && typeof end === "number" && (typeof type !== "string" || types.test(type))
      ? [{ start, end }]
      : [],
  );
}

function metricsOf(sentences: readonly CheckedSentence[]): Record<string, unknown> {
  const judged = (counts: (finding: WordingFinding) => boolean) =>
    binaryScores(
      sentences.map(({ positive, findings }) => ({ gold: positive, predicted: findings.some(counts) })),
    );
  const negatives = sentences.filter(({ positive }) => !positive);
  const flagged = negatives.filter(({ findings }) => findings.some(isAlarm)).length;
  const withInfo = judged(() => true);
  return {
    positives: sentences.length - negatives.length,
    ...judged(isAlarm),
    falseAlarmRate: ratio(flagged, negatives.length),
    macroF1WithInfo: withInfo.macroF1,
    precisionWithInfo: withInfo.precision,
    recallWithInfo: withInfo.recall,
    ...expressionMetrics(sentences),
    rules: ruleTable(sentences),
  };
}

function expressionMetrics(sentences: readonly CheckedSentence[]): Record<string, Measure> {
  let labelled = 0;
  let found = 0;
  let flagged = 0;
  let right = 0;
  for (const { spans, findings } of sentences) {
    if (spans === null) continue;
    labelled += spans.length;
    found += spans.filter((span) => findings.some((finding) => overlap(finding.span, span))).length;
    flagged += findings.length;
    right += findings.filter((finding) => spans.some((span) => overlap(finding.span, span))).length;
  }
  return { expressionPrecision: ratio(right, flagged), expressionRecall: ratio(found, labelled) };
}

/** Per rule: how many findings it has, how many stand in positive sentences. */
function ruleTable(sentences: readonly CheckedSentence[]): Record<string, Record<string, Measure>> {
  const rows = new Map<string, { findings: number; onPositive: number }>();
  for (const { positive, findings } of sentences) {
    for (const { rule } of findings) {
      const row = rows.get(rule) ?? { findings: 0, onPositive: 0 };
      rows.set(rule, { findings: row.findings + 1, onPositive: row.onPositive + (positive ? 1 : 0) });
    }
  }
  return Object.fromEntries(
    [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, row]) => [rule, { ...row, precision: ratio(row.onPositive, row.findings) }]),
  );
}

/** Lists flagged expressions, those most often found in negative sentences first. */
function listExpressions(sentences: readonly CheckedSentence[], context: TaskContext): void {
  const rows = new Map<string, { right: number; wrong: number }>();
  for (const { positive, findings } of sentences) {
    for (const { rule, text } of findings) {
      const key = `${rule} ${JSON.stringify(text.toLowerCase())}`;
      const row = rows.get(key) ?? { right: 0, wrong: 0 };
      rows.set(key, { right: row.right + (positive ? 1 : 0), wrong: row.wrong + (positive ? 0 : 1) });
    }
  }
  const sorted = [...rows].sort(([, a], [, b]) => b.wrong - a.wrong || b.right - a.right);
  for (const [key, { right, wrong }] of sorted)
    context.detail(`flagged ${key}: ${right} right, ${wrong} wrong`);
}
