import { spanOf } from "../../text/mapped-text.ts";
import type { Prose } from "../../text/prose.ts";
import type { Span } from "../../text/span.ts";
import type { PhraseMatch } from "./lexicon.ts";

/** The words of a match, as offsets into `Prose.text`; a possessive ending that no phrase asks for stays out. */
export function rangeOfMatch(
  prose: Prose,
  match: PhraseMatch,
): { readonly from: number; readonly to: number } {
  const from = prose.tokens[match.first]?.from ?? 0;
  const last = prose.tokens[match.last];
  if (last === undefined) return { from, to: from };
  const ending = /['’]s?$/.exec(last.text)?.[0] ?? "";
  const asked = match.entry.phrases.some((phrase) => /['’]s?$/.test(phrase));
  return { from, to: asked ? last.to : last.to - ending.length };
}

/** The file span of a match. */
export function spanOfMatch(prose: Prose, match: PhraseMatch): Span {
  const { from, to } = rangeOfMatch(prose, match);
  return spanOf(prose.mapped, from, to);
}
