import { isReportingVerb } from "./en/reporting-verbs.ts";
import type { Token } from "./prose.ts";

const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "ADP"]);

/** The noun phrase whose last word is token `end`, back to its determiner. */
export function nounPhraseEndingAt(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  let first = end;
  while (first > Math.max(start, 0)) {
    const token = tokens[first - 1] as Token;
    const participle = /(?:ed|en|ing)$/.test(token.text) && tokens[first]?.wordClass === "NOUN";
    const modifies = participle && /^(?:DET|ADJ)$/.test(tokens[first - 2]?.wordClass ?? "");
    if (!token.isWord || !(PHRASE.has(token.wordClass) || modifies)) break;
    // "Last week the senator", "of its supporters the senator": an article behind a noun opens another phrase.
    if (first < end && /^(?:the|an?)$/.test(tokens[first]?.text ?? "") && isNoun(token)) break;
    first--;
  }
  while (first < end && ["ADP", "PART"].includes(tokens[first]?.wordClass ?? "")) first++;
  return tokens.slice(first, end + 1);
}

function isNoun({ text, wordClass }: Token): boolean {
  return (wordClass === "NOUN" || wordClass === "PROPN") && !/^(?:half|double|all|both|twice)$/i.test(text);
}

/** Index of the first token of the clause that holds token `i`. */
export function clauseStart(tokens: readonly Token[], i: number): number {
  for (let at = i; at > 0; at--) {
    const token = tokens[at - 1] as Token;
    if (/^[;:!?]/.test(token.text)) return at;
    if (token.text === "that" && isReportingVerb(tokens[at - 2]?.text ?? "")) return at;
  }
  return 0;
}

/** Where the subject may begin: after "According to Channel 6," and "In Ohio,". */
export function afterLead(tokens: readonly Token[], start: number, i: number): number {
  const first = tokens[start];
  if (first === undefined || !(first.wordClass === "ADP" || /^according$/i.test(first.text))) return start;
  const comma = firstCommaAfter(tokens, start, i);
  return comma < i ? comma + 1 : start;
}

export function firstCommaAfter(tokens: readonly Token[], start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) if (tokens[at]?.text === ",") return at;
  return limit;
}
