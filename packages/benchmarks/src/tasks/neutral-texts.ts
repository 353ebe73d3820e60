import type { Span } from "@evenhand/core";
import { type JsonRecord, optionalString, recordsField, stringField } from "../data/fields.ts";
import { type Measure, ratio } from "../metrics/ratio.ts";
import { overlap } from "../metrics/spans.ts";
import { checkWording, isAlarm, type WordingFinding } from "../pipeline/check-sentence.ts";
import { forEachItem, present, readItems, type Task } from "../task.ts";

interface Share {
  readonly sentences: number;
  readonly warned: number;
  readonly informed: number;
}

interface NeutralItem {
  readonly id: string;
  readonly text: string;
  readonly inputs: readonly string[];
}

function readNeutral(record: JsonRecord): NeutralItem {
  return {
    id: optionalString(record, "id") ?? stringField(record, "text").slice(0, 40),
    text: stringField(record, "text"),
    inputs: recordsField(record, "inputs").map((input) => stringField(input, "text")),
  };
}

/** Balanced round-ups of differently leaning articles: wording findings in them are false alarms. */
export const neutralTexts: Task = {
  name: "neutral-texts",
  recognise: (record) =>
    typeof record.text === "string" &&
    Array.isArray(record.inputs) &&
    record.inputs.every((input: unknown) => typeof input === "object" && input !== null && "text" in input),
  async score(records, context) {
    const items = readItems(records, context, readNeutral);
    const scored = await forEachItem(
      items,
      context,
      ({ id }) => id,
      async ({ id, text, inputs }) => {
        const checked = checkWording(text);
        for (const { rule, text: words } of checked.findings.filter(isAlarm)) {
          context.detail(`false alarm ${id} ${rule} ${JSON.stringify(words)}`);
        }
        const leads = inputs.map(checkWording).map(shareOf);
        return {
          neutral: shareOf(checked),
          leads,
          rules: checked.findings.filter(isAlarm).map(({ rule }) => rule),
        };
      },
    );
    const results = present(scored);
    const neutral = total(results.map((result) => result.neutral));
    const leads = total(results.flatMap((result) => result.leads));
    return {
      n: results.length,
      metrics: {
        sentences: neutral.sentences,
        warningShare: ratio(neutral.warned, neutral.sentences),
        findingShare: ratio(neutral.informed, neutral.sentences),
        inputsWarningShare: ratio(leads.warned, leads.sentences),
        inputsFindingShare: ratio(leads.informed, leads.sentences),
        warnings: countsOf(results.flatMap(({ rules }) => rules)),
      },
    };
  },
};

function shareOf({
  sentences,
  findings,
}: {
  readonly sentences: readonly Span[];
  readonly findings: readonly WordingFinding[];
}): Share {
  const touched = (some: readonly WordingFinding[]): number =>
    sentences.filter((sentence) => some.some(({ span }) => overlap(span, sentence))).length;
  return {
    sentences: sentences.length,
    warned: touched(findings.filter(isAlarm)),
    informed: touched(findings),
  };
}

function total(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, share) => ({
      sentences: sum.sentences + share.sentences,
      warned: sum.warned + share.warned,
      informed: sum.informed + share.informed,
    }),
    { sentences: 0, warned: 0, informed: 0 },
  );
}

function countsOf(rules: readonly string[]): Record<string, Measure> {
  const counts: Record<string, number> = {};
  for (const rule of [...rules].sort()) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
