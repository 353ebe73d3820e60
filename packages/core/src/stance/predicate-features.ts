import type { NounPhrase } from "../text/predicates/predicate.ts";
import { predicatesOf } from "../text/predicates/predicates.ts";
import type { Sentence, Token } from "../text/prose.ts";
import { IDENTITIES } from "./identities.ts";
import { polarityOf } from "./polarity.ts";
import type { SentenceWord, TextRange } from "./sentence-words.ts";
import type { FeatureKind } from "./stance-features.ts";

/** What is predicated of the target, and what the target does and undergoes. */
export function predicateFeatures(
  sentence: Sentence,
  words: readonly SentenceWord[],
  targets: readonly TextRange[],
  add: (kind: FeatureKind, content: string, token: Token | null) => void,
): void {
  const forms = new Map(words.map(({ token, form }) => [token, form]));
  const holds = (phrase: NounPhrase | null | undefined): boolean =>
    phrase?.tokens.some((token) => targets.some(({ from, to }) => token.from < to && from < token.to)) ===
    true;
  for (const { head, subject, object, obliques, isPassive, negated } of predicatesOf(sentence)) {
    const not = negated ? "not " : "";
    const say = (role: string, token: Token): void => {
      const form = forms.get(token);
      if (!token.isWord || form === undefined || IDENTITIES.has(form)) return;
      add("predicate", `${role} ${not}${form}`, token);
      for (const name of polarityOf(form, token.wordClass))
        add("class predicate", `${role} ${not}${name}`, token);
    };
    const role = holds(subject) ? (isPassive ? "undergoes" : "does") : holds(object) ? "suffers" : null;
    if (role !== null) {
      say(role, head);
      add("place", role, null);
      if (role === "suffers") continue;
      for (const token of object?.tokens ?? []) say("with object", token);
      for (const { phrase } of obliques) for (const token of phrase.tokens) say("with phrase", token);
      continue;
    }
    for (const { preposition, phrase } of obliques) {
      if (!holds(phrase)) continue;
      say(`behind ${preposition}`, head);
      add("place", preposition, null);
      if (object !== null) say(`behind object and ${preposition}`, object.head);
    }
  }
}
