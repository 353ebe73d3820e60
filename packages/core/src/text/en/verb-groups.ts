/**
 * How sure a statement is that something happens, from wished for to done. The order is that of English modals in
 * reports: "hopes to" < "may" < "is expected to" < "will" < "did".
 */
export type Certainty = "wished" | "possible" | "expected" | "announced" | "stated";

/** The certainties, least first. */
export const CERTAINTIES: readonly Certainty[] = ["wished", "possible", "expected", "announced", "stated"];

/** Modal verbs, by lower-case form. "must" and "should" say what is needed, not how sure it is. */
export const MODALS: ReadonlyMap<string, Certainty> = new Map([
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["can", "possible"],
  // What "will" becomes in reported speech.
  ["would", "announced"],
  ["will", "announced"],
  ["won't", "announced"],
  ["'ll", "announced"],
  ["shall", "announced"],
]);

/** Verbs that lead on to another with "to", and what they leave of its certainty. */
export const LEADING_VERBS: ReadonlyMap<string, Certainty> = new Map([
  ...words("hope wish want seek aim aspire try attempt ask consider like", "wished"),
  ...words("appear seem tend threaten offer propose allege rumour rumor report believe think", "possible"),
  ...words(
    "expect plan intend mean prepare project forecast predict estimate suppose schedule slate",
    "expected",
  ),
  ...words("vow pledge promise agree decide resolve go", "announced"),
  ...words(
    "begin start continue manage proceed come get help order allow force require tell urge have need",
    "stated",
  ),
]);

/** Verbs that lead on to another with "to" and say that it does not happen. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  "fail refuse decline forget omit neglect cease".split(" "),
);

/** Words that turn a verb into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not never n't cannot neither nor hardly scarcely barely without".split(" "),
);

/** Pronouns and determiners that leave nobody and nothing to do it. */
export const EMPTY_QUANTIFIERS: ReadonlySet<string> = new Set("no none nobody nothing neither".split(" "));

/** Adverbs and adjectives beside a verb that take from its certainty. */
export const HEDGES: ReadonlyMap<string, Certainty> = new Map([
  ...words(
    "possibly perhaps maybe potentially reportedly allegedly apparently seemingly conceivably",
    "possible",
  ),
  ...words("probably likely presumably due set", "expected"),
]);

function words(list: string, certainty: Certainty): [string, Certainty][] {
  return list.split(" ").map((word) => [word, certainty]);
}
