import {
  type Found,
  lookUp,
  type Piece,
  parseSummary,
  type QuotationSpot,
  type Source,
} from "@evenhand/core";
import { InputError } from "@evenhand/core/node";
import { escapeInline } from "../../sources/escape-markdown.ts";
import type { QuotationArguments } from "../tools/check-quotation.ts";
import type { Fence } from "./fence.ts";
import { askedSources, originOf, problemsJson } from "./sources.ts";

/** Looks a quotation up in sources: its words, whose they are, and where they stand. */
export async function quotationJob(given: QuotationArguments, fence: Fence): Promise<object> {
  const { sources, errors } = await askedSources(given, fence);
  const cited = given.source === undefined ? null : sourceCalled(given.source, sources);
  const words = given.quotation
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["“”«»„]+|(?<!["“”«»])["“”«»]+$/g, "");
  const spot = spotOf(words, given.speaker ?? null, cited, sources);
  return {
    status: statusOf(spot, cited),
    quotation: words,
    wrongSpeaker: spot?.wrongSpeaker ?? null,
    cut: (spot?.wording === "exact" ? spot.found.flatMap(missingOf) : []).join(" … ") || null,
    changes: spot?.wording === "altered" ? spot.found.flatMap(({ pieces }) => changesOf(pieces)) : [],
    found: (spot?.found ?? []).map((found) => foundJson(found, sources)),
    errors: problemsJson(errors),
  };
}

type Status = "exact" | "altered" | "spliced" | "other-speaker" | "other-source" | "absent" | "not-checkable";

/** Other words count before another speaker, and another speaker before another source. */
function statusOf(spot: QuotationSpot | null, cited: Source | null): Status {
  if (spot === null) return "not-checkable";
  if (spot.wording === "invented") return "absent";
  if (spot.wording !== "exact") return spot.wording;
  if (spot.wrongSpeaker !== null) return "other-speaker";
  const isElsewhere = cited !== null && !spot.found.some(({ path }) => path === cited.article.path);
  return isElsewhere ? "other-source" : "exact";
}

/** The quotation as a summary would bring it. */
function spotOf(
  words: string,
  speaker: string | null,
  cited: Source | null,
  sources: readonly Source[],
): QuotationSpot | null {
  const who = escapeInline((speaker ?? "").replace(/["“”«»„\s]+/g, " ").trim());
  const inner = escapeInline(words.replace(/["“”„«»]/g, "'"));
  const end = /[.!?…]$/.test(words) ? "" : ".";
  const call = cited === null ? "" : "[^cited]";
  const note = cited === null ? "" : `\n\n[^cited]: ${cited.target}`;
  const lead = who === "" ? "" : `${who} said: `;
  const text = `${lead}“${inner}${end}”${call}${note}\n`;
  const spot = lookUp({ summary: parseSummary({ path: "quotation", text }), sources }, lead.length + 2);
  return spot?.kind === "quotation" ? spot : null;
}

function sourceCalled(name: string, sources: readonly Source[]): Source {
  const found = sources.find(({ id, article }) => id === name || article.path === name);
  if (found !== undefined) return found;
  const ids = sources.map(({ id }) => id).join(", ");
  throw new InputError("source", null, `there is no source ${name} among those given: ${ids}`);
}

/** The words of the source that the quotation has otherwise, pair by pair. */
function changesOf(pieces: readonly Piece[]): { quoted: string; found: string }[] {
  const changes: { quoted: string; found: string }[] = [];
  for (const [at, { as, text }] of pieces.entries()) {
    const before = pieces[at - 1]?.as;
    const last = changes.at(-1);
    if (as === "added") changes.push({ quoted: text, found: "" });
    else if (as === "missing" && before === "added" && last !== undefined) last.found = text;
    else if (as === "missing") changes.push({ quoted: "", found: text });
  }
  return changes;
}

function missingOf({ pieces }: Found): string[] {
  return pieces.filter(({ as }) => as === "missing").map(({ text }) => text);
}

function foundJson({ pieces: _, ...found }: Found, sources: readonly Source[]): object {
  const source = sources.find(({ article }) => article.path === found.path);
  return { ...found, ...(source === undefined ? {} : originOf(source.article)) };
}
