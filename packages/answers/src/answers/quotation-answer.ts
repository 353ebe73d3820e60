import {
  type Found,
  lookUp,
  type Piece,
  parseSummary,
  type QuotationSpot,
  type Source,
} from "@evenhand/core";
import { InputError } from "@evenhand/core/input";
import type { QuotationArguments } from "../arguments.ts";
import { escapeInline } from "../escape-markdown.ts";
import { originOf, problemsJson } from "../shapes/problems-json.ts";
import type { MEANINGS } from "../tools/check-quotation.ts";
import type { ReadSources } from "./read-texts.ts";

/**
 * Looks a quotation up in sources: its words, whose they are, and where they stand.
 *
 * @throws InputError where the source that it is cited from is not among them.
 */
export function quotationAnswer(asked: QuotationArguments, { sources, errors }: ReadSources): object {
  const cited = asked.source === undefined ? null : sourceCalled(asked.source, sources);
  const words = asked.quotation
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["“”«»„]+|(?<!["“”«»])["“”«»]+$/g, "");
  const spot = spotOf(words, asked.speaker ?? null, cited, sources);
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

type Status = keyof typeof MEANINGS;

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
  const lead = who === "" ? "" : `${who} said: `;
  const text = `${lead}“${inner}${end}”${call}\n`;
  const summary = parseSummary({ path: "quotation", text, sources: namedAs("cited", cited) });
  const spot = lookUp({ summary, sources }, lead.length + 2);
  return spot?.kind === "quotation" ? spot : null;
}

function namedAs(id: string, source: Source | null): { id: string; target: string }[] {
  return source === null || source.target === null ? [] : [{ id, target: source.target }];
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
