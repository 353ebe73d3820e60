import { expect, test } from "vitest";
import { indefiniteArticle, inflectPlural, inflectVerb, verbFormOf } from "./inflection.ts";

test.each([
  ["criticise", "criticises", "criticising", "criticised", "criticised"],
  ["say", "says", "saying", "said", "said"],
  ["give way to", "gives way to", "giving way to", "gave way to", "given way to"],
  ["rise sharply", "rises sharply", "rising sharply", "rose sharply", "risen sharply"],
  ["cut", "cuts", "cutting", "cut", "cut"],
  ["press", "presses", "pressing", "pressed", "pressed"],
  ["question", "questions", "questioning", "questioned", "questioned"],
  ["delay", "delays", "delaying", "delayed", "delayed"],
  ["deny", "denies", "denying", "denied", "denied"],
  ["plan", "plans", "planning", "planned", "planned"],
  ["fail", "fails", "failing", "failed", "failed"],
  ["weaken", "weakens", "weakening", "weakened", "weakened"],
])("inflects %s", (base, third, gerund, past, participle) => {
  const forms = (["third person", "gerund", "past", "participle"] as const).map((form) =>
    inflectVerb(base, form),
  );
  expect(forms).toEqual([third, gerund, past, participle]);
});

test.each([
  ["slam", "slam", false, "base"],
  ["slams", "slam", false, "third person"],
  ["Slamming", "slam", false, "gerund"],
  ["slammed", "slam", false, "past"],
  ["slammed", "slammed", false, "past"],
  ["slammed", "slam", true, "participle"],
])("%s of %s is %s: %s", (written, lemma, helped, form) => {
  expect(verbFormOf(written, lemma, helped)).toBe(form);
});

test.each([
  ["attacker", "attackers"],
  ["armed group", "armed groups"],
  ["man", "men"],
  ["large number of", "large numbers of"],
  ["party", "parties"],
])("the plural of %s is %s", (singular, plural) => {
  expect(inflectPlural(singular)).toBe(plural);
});

test.each([
  ["attacker", "an"],
  ["ruler", "a"],
  ["hour", "an"],
  ["union", "a"],
  ["European", "a"],
  ["unimportant", "an"],
  ["one-day", "a"],
])("%s takes %s", (word, article) => {
  expect(`${article} ${word}`).toBe(`${indefiniteArticle(word)} ${word}`);
});
