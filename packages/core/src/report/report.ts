import { examine, type LintInput } from "../lint.ts";
import { oneSideClaims } from "../stance/one-side-claims.ts";
import { reportBlocks, reportClaims, reportFindings } from "./report-claims.ts";
import { reportOneSideClaims, reportPoints } from "./report-points.ts";
import { reportSources } from "./report-sources.ts";
import { reportSpeakers } from "./report-speakers.ts";
import { reportActors, reportCells } from "./report-stances.ts";
import type { Report } from "./report-types.ts";

/**
 * Gathers all that `lint` knows of a summary and its sources, for people to look at: what rests on what, who speaks
 * and how each text shows each actor. Counts and passages, no score.
 *
 * @throws RangeError as `lint` does.
 */
export function report(input: LintInput): Report {
  const { summary, sources } = input;
  const { index, verifications, diagnostics, files, balance, cast, utterances, matrix } = examine(input);
  const findings = reportFindings(summary, diagnostics);
  const { actors, others } = reportActors(cast(), matrix(), sources, utterances());
  const { anonymous, opens, closes, sides } = balance();
  return {
    version: 1,
    path: summary.path,
    title: summary.title?.text ?? null,
    totals: {
      claims: counted(verifications, ({ verdict }) => verdict, {
        supported: 0,
        contradicted: 0,
        unsupported: 0,
        "not-checkable": 0,
      }),
      findings: counted(diagnostics, ({ severity }) => severity, { error: 0, warning: 0, info: 0 }),
    },
    blocks: reportBlocks(summary),
    claims: reportClaims(summary, sources, verifications, findings, files),
    findings,
    sources: reportSources(summary, sources, verifications),
    actors,
    otherActors: others,
    cells: reportCells(actors, matrix(), summary, sources, files),
    speakers: reportSpeakers(utterances()),
    ...reportPoints(index, verifications, files),
    oneSideClaims: reportOneSideClaims(
      oneSideClaims(index, verifications, cast(), utterances()),
      sources,
      files,
    ),
    balance: { anonymous, opens, closes, sides },
  };
}

function counted<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  none: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const counts: Record<Key, number> = { ...none };
  for (const item of items) counts[keyOf(item)]++;
  return counts;
}
