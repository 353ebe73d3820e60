import type { MissingPeer } from "./peer.ts";
import { REFERENCE } from "./speed-peers.ts";
import { LIMIT, type Spread, type Throughput } from "./throughput.ts";

/** How many times as fast as the reference the product is to be, on a megabyte. */
export const ASKED = { md: 2.5, txt: 4 } as const;

/** The results as Markdown: a table for each file, fastest first, with what was asked beside it. */
export function throughputTables(results: readonly Throughput[], missing: readonly MissingPeer[]): string {
  const files = [...new Set(results.map(fileOf))];
  const parts = files.map((file) => {
    const own = results.filter((result) => fileOf(result) === file);
    const rows = own.toSorted((a, b) => (b.wordsPerCpuSecond ?? 0) - (a.wordsPerCpuSecond ?? 0)).map(rowOf);
    const head = `**${file}**, ${own[0]?.words.toLocaleString("en")} words`;
    const lines = [
      "| program | checks | words/s of processor time | words/s | times write-good | peak MB | runs |",
    ];
    lines.push("| --- | --- | ---: | ---: | ---: | ---: | ---: |", ...rows);
    const verdict = verdictOn(own);
    return [head, "", ...lines, ...(verdict === null ? [] : ["", verdict])].join("\n");
  });
  return [...parts, ...missing.map(({ name, reason }) => `${name} is left out: ${reason}`)].join("\n\n");
}

function fileOf({ megabytes, kind }: Throughput): string {
  return `${megabytes} MB of ${kind === "md" ? "Markdown" : "plain text"}`;
}

function rowOf(result: Throughput): string {
  const { peer, version, does, wordsPerCpuSecond, wordsPerSecond, timesReference, peakMb, runs } = result;
  const cells =
    wordsPerCpuSecond === null
      ? [`did not end in ${LIMIT} s`, "", "", ""]
      : [
          wordsPerCpuSecond.toLocaleString("en"),
          wordsPerSecond?.toLocaleString("en") ?? "",
          timesReference === null ? "" : times(timesReference),
          String(peakMb),
        ];
  return `| ${[`${peer} ${version}`.trim(), does, ...cells, runs].join(" | ")} |`;
}

function times({ median, least, most }: Spread): string {
  return least === most ? String(median) : `${median} (${least} to ${most})`;
}

/** Null where nothing is asked. */
function verdictOn(own: readonly Throughput[]): string | null {
  const product = own.find(({ peer }) => peer === "evenhand");
  if (product?.megabytes !== 1 || product.timesReference === null) return null;
  const asked = ASKED[product.kind];
  const { median } = product.timesReference;
  const verdict = median >= asked ? "reached" : "missed";
  return `Asked: at least ${asked} times ${REFERENCE}; measured: ${median}: ${verdict}.`;
}
