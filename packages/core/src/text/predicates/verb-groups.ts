import {
  CERTAINTIES,
  type Certainty,
  DENYING_VERBS,
  HEDGES,
  LEADING_VERBS,
  MODALS,
  NEGATIONS,
} from "../en/verb-groups.ts";
import type { Token } from "../prose.ts";

/** A verb with its auxiliaries: `from` and `to` are indices into the sentence's tokens, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly head: Token;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly isPassive: boolean;
  /** Only forms of "be": what it says stands in the complement. */
  readonly isCopula: boolean;
}

/** The verb groups of a sentence, in order; "plans to build" and "was never asked to leave" are one each. */
export function verbGroupsOf(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isVerbal(tokens, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    let last = i;
    while (end < tokens.length && goesOn(tokens, end, last)) {
      if (isVerbal(tokens, end)) last = end;
      end++;
    }
    // "never paid", "cannot": what denies stands before all verbs.
    const from =
      i > 0 && NEGATIONS.has(tokens[i - 1]?.text.toLowerCase() ?? "") && !taken(groups, i - 1) ? i - 1 : i;
    // "is not liable": nothing verbal follows; but what is sold "without prescription" is sold.
    const then = tokens[last + 1]?.text.toLowerCase() ?? "";
    const to = NEGATIONS.has(then) && then !== "without" ? last + 2 : last + 1;
    groups.push(groupOf(tokens, from, to));
    i = to;
  }
  return groups;
}

/** "came without paying", "not only": the word belongs to another verb, or to none. */
function taken(groups: readonly VerbGroup[], i: number): boolean {
  return (groups.at(-1)?.to ?? 0) > i;
}

/** A verb, or a noun that the tagger took for one before "to": "The ministry plans to build". */
function isVerbal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.wordClass === "VERB" || token.wordClass === "AUX") {
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (token.wordClass === "AUX" || !/(?:ed|ing)$/.test(token.text)) return true;
    const before = previous?.wordClass === "DET" || previous?.wordClass === "ADJ";
    const nominal = next?.wordClass === "NOUN" || next?.wordClass === "PROPN" || next?.wordClass === "ADJ";
    // An adjective made of a verb, "the injured officers", and a noun made of it, "the injured were treated".
    return !(before && (nominal || (previous?.wordClass === "DET" && /ed$/.test(token.text))));
  }
  return (
    token.wordClass === "NOUN" &&
    LEADING_VERBS.has(token.lemma) &&
    /^to$/i.test(tokens[i + 1]?.text ?? "") &&
    tokens[i + 2]?.wordClass === "VERB" &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.wordClass ?? "")
  );
}

/** Whether the group that has its last verb at `last` takes in the token at `i`. */
function goesOn(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i] as Token;
  const verb = tokens[last] as Token;
  if (token.wordClass === "ADV" || NEGATIONS.has(token.text.toLowerCase()) || isNoLonger(tokens, i))
    return i - last <= 3;
  if (/^to$/i.test(token.text)) return leads(tokens, last) && leadsOn(tokens, i);
  if (/^(?:likely|due|set|able|unlikely|certain)$/i.test(token.text)) return verb.lemma === "be";
  if (!isVerbal(tokens, i)) return false;
  const before = tokens[i - 1] as Token;
  return verb.wordClass === "AUX" || /^to$/i.test(before.text);
}

/** "may no longer sell" */
function isNoLonger(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]?.text ?? "", tokens[i + 1]?.text ?? ""];
  return /^no$/i.test(token) && /^(?:longer|more)$/i.test(next);
}

function leads(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last] as Token;
  const complement = tokens[last + 1]?.lemma ?? "";
  return (
    LEADING_VERBS.has(verb.lemma) ||
    DENYING_VERBS.has(verb.lemma) ||
    HEDGES.has(complement) ||
    verb.wordClass === "AUX"
  );
}

function leadsOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const then = tokens[i + 2];
  return isVerb(next) || (next?.wordClass === "ADV" && isVerb(then));
}

function isVerb(token: Token | undefined): boolean {
  return token?.wordClass === "VERB" || token?.wordClass === "AUX";
}

function groupOf(tokens: readonly Token[], from: number, to: number): VerbGroup {
  const own = tokens.slice(from, to);
  const head =
    own.findLast(({ wordClass }) => wordClass === "VERB") ??
    own.findLast(({ wordClass }) => wordClass === "AUX") ??
    (own.at(-1) as Token);
  const at = own.indexOf(head);
  const before = own.slice(0, at);
  const beside = [tokens[from - 1], tokens[to]].map(
    (token) => HEDGES.get(token?.text.toLowerCase() ?? "") ?? "stated",
  );
  const negations =
    own.filter(
      (token, i) => isNoLonger(own, i) || (isNegation(token) && !ONLY.test(tokens[from + i + 1]?.text ?? "")),
    ).length + before.filter(({ lemma }) => DENYING_VERBS.has(lemma)).length;
  const auxiliary = before.findLast(
    ({ wordClass, text }) => wordClass === "AUX" || wordClass === "VERB" || /^to$/i.test(text),
  );
  return {
    from,
    to,
    head,
    negated:
      negations % 2 === 1 ||
      /^far$/i.test(tokens[from - 2]?.text ?? "") ||
      own.some(({ text }) => /^unlikely$/i.test(text)),
    certainty: least([...beside, ...before.map((token, i) => certaintyOf(token, own[i + 1]))]),
    isPassive:
      // "led by Ada Stone": a participle alone.
      auxiliary === undefined
        ? tokens[to]?.text.toLowerCase() === "by"
        : /^(?:be|get)$/.test(auxiliary.lemma) && head.wordClass === "VERB" && !/ing$/.test(head.text),
    isCopula:
      own.every(({ wordClass, lemma }) => wordClass !== "VERB" || lemma === "be") && head.lemma === "be",
  };
}

/** "did not only approve it" approves it. */
const ONLY = /^(?:only|just|merely|solely|simply)$/i;

function isNegation({ text }: Token): boolean {
  const word = text.toLowerCase();
  return NEGATIONS.has(word) || /n['’]t$/.test(word);
}

function certaintyOf(token: Token, next: Token | undefined): Certainty {
  const word = token.text.toLowerCase();
  const modal = MODALS.get(word) ?? MODALS.get(word.replace(/n['’]t$/, ""));
  if (modal !== undefined) return modal;
  const hedge = HEDGES.get(word);
  if (hedge !== undefined) return hedge;
  const leadsOn = /^to$/i.test(next?.text ?? "");
  // "is to open": nothing but the plan stands between.
  if (token.lemma === "be") return leadsOn ? "announced" : "stated";
  return leadsOn ? (LEADING_VERBS.get(token.lemma) ?? "stated") : "stated";
}

function least(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.find((certainty) => certainties.includes(certainty)) ?? "stated";
}
