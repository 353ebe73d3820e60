import { lettersOf } from "../actors/forms.ts";
import type { Prose, Token } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { Cast, CastMember } from "./cast.ts";
import type { TonedCue } from "./toned-cues.ts";

/** Whom a speaker's name or description means in a text; null for nobody of the cast. */
export function memberOf(
  cast: Cast,
  text: number,
  { name, span }: { readonly name: string; readonly span: Span },
): CastMember | null {
  const member = cast.named(text, name) ?? cast.memberAt(text, span);
  // A surname in another spelling: "Brinkholm" of a transcript is the summary's Ada Brink-Holm.
  if (member !== null && (member.kind !== "person" || isInSummary(member))) return member;
  const bearers = cast.sharingSurname(name);
  const own = bearers.filter(isInSummary);
  const [only] = own.length > 0 ? own : bearers;
  const isOne = (own.length > 0 ? own : bearers).length === 1;
  const words = name.split(/\s+/);
  const first = lettersOf(words[0] ?? "");
  const agrees = first === lettersOf(words.at(-1) ?? "") || first[0] === lettersOf(only?.name ?? "")[0];
  return isOne && only !== undefined && agrees ? only : member;
}

function isInSummary({ mentions }: CastMember): boolean {
  return mentions[0]?.text === 0;
}

/** Who stands before a verb, or right behind one that follows a quotation; nobody across another clause's verb. */
export function subjectOf(
  cast: Cast,
  text: number,
  prose: Prose,
  { first, last }: TonedCue,
): CastMember | null {
  const tokens = prose.sentences[first.sentence]?.tokens ?? [];
  const at = tokens.indexOf(first);
  const next = tokens[tokens.indexOf(last) + 1];
  if (next !== undefined && /^[”»"’]$/.test(tokens[at - 1]?.text ?? "")) {
    const behind = cast.memberAt(text, next.span);
    if (behind !== null) return behind;
  }
  for (let i = beforeAside(tokens, at) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || /^[;:”“"]$/.test(token.text)) return null;
    const member = token.isWord ? cast.memberAt(text, token.span) : null;
    if (member !== null && member.kind !== "place" && member.kind !== "other")
      return personOf(cast, text, tokens, i, member) ?? member;
    if (token.wordClass === "VERB" && !/^,$/.test(tokens[at - 1]?.text ?? "")) return null;
  }
  return null;
}

/** "Brink of the University of Lund": the person before the body. */
function personOf(
  cast: Cast,
  text: number,
  tokens: readonly Token[],
  last: number,
  body: CastMember,
): CastMember | null {
  if (body.kind === "person") return null;
  let i = last;
  while (i > 0 && cast.memberAt(text, tokens[i]?.span ?? { start: 0, end: 0 }) === body) i--;
  while (/^(?:the|of|from|at|for)$/i.test(tokens[i]?.text ?? "")) i--;
  const before = tokens[i];
  const member = before?.isWord ? cast.memberAt(text, before.span) : null;
  return member?.kind === "person" && i < last ? member : null;
}

/** Where the aside opens that ends before a verb: "Brink, who runs the port, noted"; else the verb's own place. */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.text !== ",") return verb;
  const opening = tokens.slice(0, verb - 1).findLastIndex(({ text }) => text === ",");
  const next = tokens[opening + 1];
  const isAside =
    opening > 0 && /^(?:who|whose|which|an?|the|its|their|his|her|then|now|also)$/i.test(next?.text ?? "");
  return isAside ? opening : verb;
}
