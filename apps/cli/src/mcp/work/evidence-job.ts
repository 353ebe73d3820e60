import { type Candidate, explain, type Frame, parseSummary, type Source } from "@evenhand/core";
import { InputError, listRules } from "@evenhand/core/node";
import { escapeBlock } from "../../sources/escape-markdown.ts";
import type { EvidenceArguments } from "../tools/find-evidence.ts";
import type { Fence } from "./fence.ts";
import { askedSources, originOf, problemsJson } from "./sources.ts";

/** Settings by which no rule runs: a passage is looked up, no text is judged. */
const NO_RULES: Readonly<Record<string, "off">> = Object.fromEntries(
  listRules().map(({ id }) => [id, "off" as const]),
);

/** Ranks the passages of sources for a sentence. */
export async function evidenceJob(given: EvidenceArguments, fence: Fence): Promise<object> {
  const { sources, errors } = await askedSources(given, fence);
  const text = `${escapeBlock(given.sentence.replace(/\s+/g, " ").trim())}\n`;
  const summary = parseSummary({ path: "sentence", text });
  const [claim, second] = summary.claims;
  if (claim === undefined)
    throw new InputError("sentence", null, "holds no sentence; write it out, with a verb");
  if (second !== undefined)
    throw new InputError(
      "sentence",
      null,
      `holds ${summary.claims.length} sentences; ask for each by itself`,
    );
  const explanation = explain({ summary, sources, rules: NO_RULES }, claim.span.start);
  const candidates = explanation?.candidates ?? [];
  return {
    sentence: claim.text,
    verdict: explanation?.claim.verdict ?? "not-checkable",
    reason: explanation?.claim.reason ?? null,
    coverage: explanation?.coverage ?? 0,
    passages: candidates.slice(0, given.limit).map((candidate) => passageJson(candidate, sources, text)),
    errors: problemsJson(errors),
  };
}

function passageJson(
  { isCited: _, aligned, ...passage }: Candidate,
  sources: readonly Source[],
  text: string,
): object {
  const source = sources.find(({ article }) => article.path === passage.path);
  return {
    ...passage,
    frame: source === undefined ? null : frameAt(source, passage.span.start, passage.span.end),
    ...(source === undefined ? {} : originOf(source.article)),
    missing: aligned
      .filter(({ found }) => found === null)
      .map(({ span }) => text.slice(span.start, span.end)),
  };
}

/** Who stands behind a stretch of an article: a speaker, by kind, or the article's own voice. */
function frameAt({ article }: Source, start: number, end: number): Frame {
  const said = article.attributions.find(({ content }) =>
    content.some((span) => span.start < end && start < span.end),
  );
  return said?.frame ?? article.voice;
}
