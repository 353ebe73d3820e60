import { EMPTY_QUANTIFIERS } from "../en/verb-groups.ts";
import type { Sentence, Token } from "../prose.ts";
import { nounPhrasesOf, type Stretch } from "./noun-phrases.ts";
import type { NounPhrase, Oblique, Predicate } from "./predicate.ts";
import { type VerbGroup, verbGroupsOf } from "./verb-groups.ts";

/** Words behind which a new clause begins. */
const CLAUSE_OPENER =
  /^(?:that|because|if|whether|when|although|though|while|whereas|unless|since|until|before|after|as|but|;|:|—|–)$/i;
/** Those of them that may stand before a phrase. */
const MAY_LEAD_PHRASE = /^(?:as|since|before|after)$/;
const TIME_OPENER = /^(?:before|after)$/i;
const RELATIVE = /^(?:who|which|that)$/i;

/** A predicate with the phrases behind its verb, which are nobody else's subject. */
interface Clause extends Predicate {
  readonly complements: readonly NounPhrase[];
}

/**
 * The clauses of a sentence by their verbs, in order: who does what to whom, whether it is denied, and how sure it
 * is. Found from word classes alone, so a tagger's slip can lose a phrase; a missing part is null, never a guess.
 */
export function predicatesOf({ index, tokens }: Sentence): readonly Predicate[] {
  const groups = verbGroupsOf(tokens);
  const phrases = nounPhrasesOf(tokens, groups);
  const found: Clause[] = [];
  groups.forEach((group, i) => {
    const next = groups[i + 1]?.from ?? tokens.length;
    const { object, obliques } = complementsOf(tokens, phrases, group.to, next, groups[i + 1]);
    const subject = subjectOf(tokens, phrases, group, groups[i - 1], found.at(-1) ?? null);
    const complement = group.isCopula ? complementHead(tokens, group.to, object) : null;
    // "Nobody came, causing delays": the gerund is not denied with the clause that it hangs on.
    const denies = subject?.isEmpty === true && !isGerund(group);
    const byNobody =
      group.isPassive && obliques.some(({ preposition, phrase }) => preposition === "by" && phrase.isEmpty);
    const isEmpty = denies !== ((object?.isEmpty ?? false) || byNobody);
    found.push({
      sentence: index,
      head: complement ?? group.head,
      group: tokens.slice(group.from, group.to),
      opener: openerOf(tokens, groups[i - 1]?.to ?? 0, group.from),
      negated: group.negated !== isEmpty,
      certainty: isInfinitive(tokens, group) && group.certainty === "stated" ? "announced" : group.certainty,
      isPassive: group.isPassive,
      subject,
      object: complement === null ? object : null,
      obliques,
      complements: [object, ...obliques.map(({ phrase }) => phrase)].filter((phrase) => phrase !== null),
    });
  });
  return found.map(({ complements: _, ...predicate }) => predicate);
}

/** "ordered the company to stop": a verb behind "to" that no leading verb took in. */
function isInfinitive(tokens: readonly Token[], { from }: VerbGroup): boolean {
  return /^to$/i.test(tokens[from - 1]?.text ?? "");
}

/** "after falling", "had no trouble finding": a verb whose subject is that of the clause before. */
function isGerund({ from, to, head }: VerbGroup): boolean {
  return to - from === 1 && /ing$/.test(head.text);
}

/** The word that the verb's clause opens with ("if", "that", "because"), lower case; null at a sentence's start. */
function openerOf(tokens: readonly Token[], from: number, to: number): string | null {
  const opener = tokens.slice(from, to).findLast(({ text }) => CLAUSE_OPENER.test(text));
  return opener?.text.toLowerCase() ?? null;
}

function subjectOf(
  tokens: readonly Token[],
  phrases: readonly Stretch[],
  group: VerbGroup,
  previous: VerbGroup | undefined,
  before: Clause | null,
): NounPhrase | null {
  if (isInfinitive(tokens, group)) return before?.object ?? before?.subject ?? null;
  if (isGerund(group) && before !== null) return before.subject;
  let from = previous?.to ?? 0;
  for (let i = group.from - 1; i >= from; i--) {
    const adjoins = i === group.from - 1 || (i === group.from - 2 && tokens[i + 1]?.wordClass === "ADV");
    if (adjoins && RELATIVE.test(tokens[i]?.text ?? "")) return antecedentOf(phrases, i);
    if (CLAUSE_OPENER.test(tokens[i]?.text ?? "")) {
      from = i + 1;
      break;
    }
  }
  const taken = new Set([...(before?.complements ?? [])]);
  const free = phrases.filter(
    (stretch) =>
      stretch.from >= from &&
      stretch.to <= group.from &&
      !taken.has(stretch.phrase) &&
      // "After the ship had sailed": there "after" opens the clause.
      (stretch.from === from || tokens[stretch.from - 1]?.wordClass !== "ADP"),
  );
  const [first] = free;
  if (first === undefined) return previous === undefined ? null : (before?.subject ?? null);
  // "The dam is full, the minister said": what stands behind the last comma, unless that closes an apposition.
  const comma = lastComma(tokens, from, group.from);
  const behind = free.filter((stretch) => stretch.from > comma);
  const joined = free.length > 1 && free.some(({ to }) => tokens[to]?.wordClass === "CCONJ");
  if (joined && behind.length !== 1) return union(free, tokens);
  const candidates = behind.length > 0 ? behind : free;
  const opensWithOf = EMPTY_QUANTIFIERS.has(first.phrase.head.text.toLowerCase());
  const named = candidates.find(({ phrase }) => phrase.head.wordClass === "PROPN");
  return opensWithOf ? first.phrase : (named ?? candidates[0] ?? first).phrase;
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.text === ",") return i;
  return -1;
}

/** The phrase that "who" or "which" at `i` stands for: the nearest before it. */
function antecedentOf(phrases: readonly Stretch[], i: number): NounPhrase | null {
  return phrases.findLast((stretch) => stretch.to <= i)?.phrase ?? null;
}

function union(stretches: readonly Stretch[], tokens: readonly Token[]): NounPhrase | null {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...first.phrase, tokens: tokens.slice(first.from, last.to) };
}

/** What follows the verb up to the next one. */
function complementsOf(
  tokens: readonly Token[],
  phrases: readonly Stretch[],
  from: number,
  to: number,
  next: VerbGroup | undefined,
): { readonly object: NounPhrase | null; readonly obliques: readonly Oblique[] } {
  let object: NounPhrase | null = null;
  const obliques: Oblique[] = [];
  for (const stretch of phrases) {
    if (stretch.from < from || stretch.to > to) continue;
    const between = tokens.slice(from, stretch.from);
    if (between.some(({ text }) => CLAUSE_OPENER.test(text) && !MAY_LEAD_PHRASE.test(text))) break;
    const lead = tokens[stretch.from - 1];
    // "after the flood", but not "after the flood had passed".
    const opens = TIME_OPENER.test(lead?.text ?? "");
    if (opens && stretch.to === next?.from) break;
    if (lead !== undefined && (lead.wordClass === "ADP" || opens)) {
      obliques.push({ preposition: lead.text.toLowerCase(), phrase: stretch.phrase });
      continue;
    }
    // "said the panel approved": the phrase is the next verb's subject.
    const isNextSubject = next !== undefined && stretch.to === next.from && !isGerund(next);
    const direct = between.every(({ wordClass }) => wordClass === "ADV" || wordClass === "ADJ");
    if (object === null && direct && !isNextSubject) object = stretch.phrase;
  }
  return { object, obliques };
}

/** The word that "be" joins to its subject: "was illegal", "is the mayor". */
function complementHead(tokens: readonly Token[], from: number, object: NounPhrase | null): Token | null {
  if (object !== null) return object.head;
  const next = tokens.slice(from, from + 3).find(({ wordClass }) => wordClass !== "ADV");
  return next?.wordClass === "ADJ" || next?.wordClass === "NOUN" ? next : null;
}
