import type { NounPhrase, Predicate } from "../text/predicates/predicate.ts";
import type { Token } from "../text/prose.ts";
import type { FeatureKind } from "./feature-kinds.ts";
import { IDENTITIES } from "./identities.ts";
import { polarityOf } from "./polarity.ts";
import type { SentenceWord, TextRange } from "./sentence-words.ts";

/** What part the target has in a predicate. */
export type TargetRole = "does" | "undergoes" | "suffers" | "beside";

function holds(phrase: NounPhrase | null, targets: readonly TextRange[]): boolean {
  return (
    phrase?.tokens.some((token) => targets.some(({ from, to }) => token.from < to && from < token.to)) ===
    true
  );
}

/** The target's part in a predicate; null where it has none. */
export function roleIn(
  { subject, object, obliques, isPassive }: Predicate,
  targets: readonly TextRange[],
): TargetRole | null {
  if (holds(subject, targets)) return isPassive ? "undergoes" : "does";
  if (holds(object, targets)) return "suffers";
  return obliques.some(({ phrase }) => holds(phrase, targets)) ? "beside" : null;
}

/** What is predicated of the target, and what the target does and undergoes. */
export function predicateFeatures(
  predicates: readonly Predicate[],
  words: readonly SentenceWord[],
  targets: readonly TextRange[],
  add: (kind: FeatureKind, content: string, token: Token | null, lead?: string) => void,
): void {
  const forms = new Map(words.map(({ token, form }) => [token, form]));
  for (const predicate of predicates) {
    const { head, object, obliques, negated } = predicate;
    const not = negated ? "not " : "";
    const say = (role: string, token: Token): void => {
      const form = forms.get(token);
      if (!token.isWord || form === undefined || IDENTITIES.has(form)) return;
      const lead = `${role} ${not}`;
      add("predicate", form, token, lead);
      for (const name of polarityOf(form, token.wordClass)) add("class predicate", name, token, lead);
    };
    const role = roleIn(predicate, targets);
    if (role === null) continue;
    if (role === "beside") {
      for (const { preposition, phrase } of obliques) {
        if (!holds(phrase, targets)) continue;
        say(`behind ${preposition}`, head);
        add("place", preposition, null);
        if (object !== null) say(`behind object and ${preposition}`, object.head);
      }
      continue;
    }
    say(role, head);
    add("place", role, null);
    if (role === "suffers") continue;
    for (const token of object?.tokens ?? []) say("with object", token);
    for (const { phrase } of obliques) for (const token of phrase.tokens) say("with phrase", token);
  }
}

/**
 * The target's part in the first predicate that it has one in, alone and with each class of the verb; "none" where it
 * has none.
 */
export function framesOf(
  predicates: readonly Predicate[],
  targets: readonly TextRange[],
): { readonly role: TargetRole | "none"; readonly classes: readonly string[] } {
  for (const predicate of predicates) {
    const role = roleIn(predicate, targets);
    if (role === null) continue;
    const { lemma, wordClass } = predicate.head;
    const classes = polarityOf(lemma, wordClass).filter((name) => name.includes("."));
    return { role, classes: classes.length > 0 ? classes : ["other"] };
  }
  return { role: "none", classes: [] };
}
