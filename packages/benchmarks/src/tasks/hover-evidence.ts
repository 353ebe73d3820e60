import type { ClaimReport } from "@evenhand/core";
import {
  isSpanRecord,
  type JsonRecord,
  type LabelledSpan,
  optionalString,
  recordsField,
  spanField,
  stringField,
} from "../data/fields.ts";
import { plainPath } from "../data/files.ts";
import { mean, ratio } from "../metrics/ratio.ts";
import { overlap, sharedLength } from "../metrics/spans.ts";
import { summaryChecker } from "../pipeline/check-summary.ts";
import { forEachItem, groupBy, present, readItems, type Task } from "../task.ts";

/** A summary sentence and the passages that should be shown for it. */
export interface HoverItem {
  readonly summary: string;
  readonly id: string;
  readonly sentence: LabelledSpan;
  readonly evidence: readonly { readonly file: string; readonly spans: readonly LabelledSpan[] }[];
}

/** How well the evidence of one claim report meets the gold passages. */
export interface HoverScore {
  /** 1-based place of the first passage that is a gold one, null where none is. */
  readonly rank: number | null;
  /** Share of the gold files of which a gold passage is among the first five passages, and among all. */
  readonly filesInFive: number;
  readonly filesInAll: number;
}

export function isHoverRecord(record: JsonRecord): boolean {
  return (
    typeof record.summary === "string" && isSpanRecord(record.sentence) && Array.isArray(record.evidence)
  );
}

function readHover(record: JsonRecord): HoverItem {
  const sentence = spanField(record.sentence, "sentence");
  return {
    summary: stringField(record, "summary"),
    id: optionalString(record, "id") ?? sentence.text,
    sentence,
    evidence: recordsField(record, "evidence").map((entry) => ({
      file: plainPath(stringField(entry, "file")),
      spans: recordsField(entry, "spans").map((span) => spanField(span, "evidence.spans")),
    })),
  };
}

/** The report that shares most with the sentence, null where none shares anything. */
export function reportFor(sentence: LabelledSpan, claims: readonly ClaimReport[]): ClaimReport | null {
  let best: ClaimReport | null = null;
  for (const claim of claims) {
    const shared = sharedLength(claim.span, sentence);
    if (shared > 0 && (best === null || shared > sharedLength(best.span, sentence))) best = claim;
  }
  return best;
}

export function scoreHover(item: HoverItem, report: Pick<ClaimReport, "evidence"> | null): HoverScore {
  const shown = report?.evidence ?? [];
  const isGold = ({ path, span }: (typeof shown)[number]): boolean =>
    item.evidence.some(
      (gold) => gold.file === path && gold.spans.some((goldSpan) => overlap(goldSpan, span)),
    );
  const files = new Set(item.evidence.map(({ file }) => file));
  const reached = (passages: typeof shown): number =>
    new Set(passages.filter(isGold).map(({ path }) => path)).size / files.size;
  const first = shown.findIndex(isGold);
  return {
    rank: first === -1 ? null : first + 1,
    filesInFive: reached(shown.slice(0, 5)),
    filesInAll: reached(shown),
  };
}

export const hoverEvidence: Task = {
  name: "hover-evidence",
  recognise: isHoverRecord,
  async score(records, context) {
    const check = summaryChecker(context.folder);
    const all = readItems(records, context, readHover);
    const items = all.filter(({ evidence }) => evidence.some(({ spans }) => spans.length > 0));
    const scored = await forEachItem(
      [...groupBy(items, ({ summary }) => summary)],
      context,
      ([summary]) => summary,
      async ([path, sentences]) => {
        const { claims } = (await check(path)).result;
        return sentences.map((item) => {
          const report = reportFor(item.sentence, claims);
          const score = scoreHover(item, report);
          if (score.rank !== 1) {
            const shown = report?.evidence[0];
            const first = shown
              ? `${shown.path} ${shown.score.toFixed(2)} ${JSON.stringify(shown.text)}`
              : "nothing";
            context.detail(
              `rank ${score.rank ?? "none"} ${path} ${item.id} ${JSON.stringify(item.sentence.text)} shows ${first}`,
            );
          }
          return { ...score, reported: report !== null };
        });
      },
      ([, sentences]) => sentences.length,
    );
    const scores = present(scored).flat();
    const within = (place: number): number =>
      scores.filter(({ rank }) => rank !== null && rank <= place).length;
    return {
      n: scores.length,
      metrics: {
        hitAt1: ratio(within(1), scores.length),
        hitAt3: ratio(within(3), scores.length),
        meanReciprocalRank: mean(scores.map(({ rank }) => (rank === null ? 0 : 1 / rank))),
        goldFilesAt5: mean(scores.map(({ filesInFive }) => filesInFive)),
        goldFilesAll: mean(scores.map(({ filesInAll }) => filesInAll)),
        withoutReport: scores.filter(({ reported }) => !reported).length,
        withoutGold: all.length - items.length,
      },
    };
  },
};
