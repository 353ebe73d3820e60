import { lineIndex, rangeOf } from "@evenhand/core";
import type { CodeLens } from "vscode-languageserver";
import { SHOW_REPORT } from "../protocol.ts";
import type { CheckedSummary } from "../summary/check-summary.ts";
import { countVerdicts } from "./verdicts.ts";

/** What the sources say to the whole, over its title; how much of each source is used, where it is first named. */
export function codeLensesOf(
  { uri, summary, result, sources }: CheckedSummary,
  canShowReport: boolean,
): CodeLens[] {
  const lines = lineIndex(summary.file);
  const { supported, contradicted, unsupported } = countVerdicts(result.claims);
  const checked = supported + contradicted + unsupported;
  const top = summary.title?.span ?? result.claims[0]?.span;
  const whole =
    top === undefined || checked === 0
      ? []
      : [
          {
            range: rangeOf(lines, top),
            command: {
              title: [
                `${supported} of ${checked} claims supported`,
                ...(contradicted > 0 ? [`${contradicted} that a source has otherwise`] : []),
                ...(unsupported > 0 ? [`${unsupported} without support`] : []),
              ].join(" · "),
              command: canShowReport ? SHOW_REPORT : "",
              ...(canShowReport ? { arguments: [uri] } : {}),
            },
          },
        ];
  const byTarget = new Map([...sources.values()].map(({ source }) => [source.target, source]));
  const balances = new Map(result.balance.sources.map((balance) => [balance.path, balance]));
  const seen = new Set<string>();
  const named = summary.sources.flatMap(({ target, span }): CodeLens[] => {
    const path = byTarget.get(target)?.article.path;
    const balance = path === undefined ? undefined : balances.get(path);
    if (balance === undefined || seen.has(target)) return [];
    seen.add(target);
    const { cited, supports, paragraphs } = balance;
    const title = `cited ${times(cited)}, supports ${supports} ${supports === 1 ? "claim" : "claims"}, ${paragraphs.used} of ${paragraphs.total} paragraphs used`;
    return [{ range: rangeOf(lines, span), command: { title, command: "" } }];
  });
  return [...whole, ...named];
}

function times(count: number): string {
  return count === 0 ? "nowhere" : count === 1 ? "once" : `${count} times`;
}
