import { type Candidate, explain, type Frame, parseSummary, type Source } from "@evenhand/core";
import { InputError } from "@evenhand/core/input";
import type { EvidenceArguments } from "../arguments.ts";
import { escapeBlock } from "../escape-markdown.ts";
import { originOf, problemsJson } from "../shapes/problems-json.ts";
import { NO_RULES } from "./no-rules.ts";
import type { ReadSources } from "./read-texts.ts";

/**
 * Ranks the passages of sources for a sentence.
 *
 * @throws InputError where it is none.
 */
export function evidenceAnswer(asked: EvidenceArguments, { sources, errors }: ReadSources): object {
  const text = `${escapeBlock(asked.sentence.replace(/\s+/g, " ").trim())}\n`;
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
    passages: candidates.slice(0, asked.limit).map((candidate) => passageJson(candidate, sources, text)),
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
