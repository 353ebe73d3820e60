import type { Predicate } from "../text/predicates/predicate.ts";
import type { Sentence, Token } from "../text/prose.ts";
import type { FeatureKind } from "./feature-kinds.ts";
import { IDENTITIES } from "./identities.ts";
import { polarityOf } from "./polarity.ts";
import { type Sums, signOf } from "./polarity-sums.ts";
import { framesOf } from "./predicate-features.ts";
import type { SentenceWord, TextRange } from "./sentence-words.ts";
import { isPossessive, targetKind } from "./target-kind.ts";

/** A sentence as seen from its target. */
export interface TargetView {
  readonly sentence: Sentence;
  readonly words: readonly SentenceWord[];
  /** Index of the target's word. */
  readonly at: number;
  /** The target's own tokens. */
  readonly own: readonly Token[];
  /** Names and pronouns besides. */
  readonly others: number;
  readonly sums: Sums;
  readonly hasQuotation: boolean;
}

const PREPOSITION =
  /^(?:to|in|on|at|by|of|for|from|with|against|about|over|after|before|between|through|near|across|around|inside|outside|during|under)$/;

/** What the target is, and which part it has in the sentence. */
export function targetFeatures(
  { sentence, words, at, own, others, sums, hasQuotation }: TargetView,
  predicates: readonly Predicate[],
  targets: readonly TextRange[],
  add: (kind: FeatureKind, content: string, token?: Token | null, lead?: string) => void,
): void {
  const kind = targetKind(own);
  const { role, classes } = framesOf(predicates, targets);
  const say = (content: string): void => add("target", content, null, `${kind} `);
  add("target", kind);
  say(`behind ${leadOf(words, at)}`);
  say(isPossessive(own) ? "possessive" : "plain");
  say(`before ${words[at + 1]?.token.wordClass ?? ""}`);
  say(`at ${at === 0 ? "start" : at < 5 ? "front" : at > words.length - 4 ? "end" : "middle"}`);
  say(`others ${Math.min(3, others)}`);
  say(role);
  for (const name of classes) say(`${role} ${name}`);
  say(`sums ${signOf(sums.all)} ${signOf(sums.clause)}`);
  say(`sides ${signOf(sums.left)} ${signOf(sums.right)}`);
  say(`near ${signOf(sums.near)}`);
  const isFirstPerson = /\b(?:I|my|we|our|me)\b/.test(sentence.text);
  add("target", `says ${role === "does" && classes.includes("verb.say")} ${isFirstPerson} ${hasQuotation}`);
  add("target", `${role} ${classes[0] ?? ""} right ${signOf(sums.right)} ${hasQuotation}`);
  for (const token of own) {
    if (!token.isWord || !/^\p{Ll}/u.test(token.text) || FUNCTION_WORD.test(token.wordClass)) continue;
    if (IDENTITIES.has(token.lemma)) continue;
    for (const content of [token.lemma, ...polarityOf(token.lemma, token.wordClass)])
      add("target", `own ${content}`, token);
  }
}

const FUNCTION_WORD = /^(?:PRON|DET|ADP)$/;

/** The preposition before the target, or before its article. */
function leadOf(words: readonly SentenceWord[], at: number): string {
  const before = words[at - 1];
  if (before === undefined || before.isTarget) return "";
  if (before.token.wordClass === "ADP" || PREPOSITION.test(before.form)) return before.form;
  return before.token.wordClass === "DET" ? `the, ${words[at - 2]?.form ?? ""}` : "";
}
