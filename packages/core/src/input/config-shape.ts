import { phraseProblem } from "../rules/lexicon/listed-words.ts";
import { rules as allRules } from "../rules/registry.ts";
import type { Rule } from "../rules/rule.ts";
import { DEFAULT_MIN_STRENGTH } from "../rules/strength.ts";
import { globProblem } from "./globs.ts";
import { PRESET_NAMES } from "./presets/index.ts";
import { hint, listed, type Shape } from "./shape.ts";

type Entries = Readonly<Record<string, Shape>>;

const text = (expected: string, problem: (text: string) => string | null = blank): Shape => ({
  kind: "text",
  expected,
  problem,
});
const list = (item: Shape, expected: string, description?: string): Shape => ({
  kind: "list",
  item,
  expected,
  ...(description === undefined ? {} : { description, standard: [] }),
});
const globs = (description: string): Shape =>
  list(text("a glob", globProblem), 'a list of globs, like ["news/**/*.md"]', description);

function blank(written: string): string | null {
  return written.trim() === "" ? "the text is empty; write one, or leave it out" : null;
}

/** An object of these keys. `of` follows their names in messages ("of an actor"), `place` tells where a key is unknown. */
function object(
  entries: Entries,
  {
    expected,
    of = "",
    place = "",
    ...rest
  }: { expected: string; of?: string; place?: string } & Partial<{
    required: readonly string[];
    exactlyOne: readonly string[];
    description: string;
  }>,
): Shape {
  const keys = Object.keys(entries);
  return {
    kind: "object",
    entries,
    expected,
    nameOf: (key) => `"${key}"${of}`,
    unknown: (key) =>
      `unknown key "${key}"${place}; ${hint(key, keys, `the keys are ${listed(keys.filter((known) => !known.startsWith("$")))}`)}`,
    ...rest,
  };
}

const phrase = text("a word or phrase", phraseProblem);
const plainText = text("a text in quotes");
const words = list(plainText, 'a list of words or phrases, like ["landslide victory"]');

/** An entry of a user's own list of words. */
const entryShape: Shape = {
  kind: "either",
  define: "word",
  expected:
    'a word or phrase, or an object like {"phrase": "illegals", "message": "…", "instead": "migrants"}',
  of: [
    phrase,
    object(
      {
        phrase: {
          kind: "either",
          expected: "a word or phrase, or a list of them",
          description: "Words in their base forms, which stand for every form; =word stands for one form.",
          of: [phrase, list(phrase, "a word or phrase, or a list of them")],
        },
        strength: {
          kind: "number",
          least: 0,
          most: 1,
          expected: "a number from 0 to 1, like 0.6",
          description:
            "How surely the words should be changed; under 0.5 a finding is no more than information.",
          standard: 0.6,
        },
        message: { ...plainText, description: "What to tell the writer of the words." },
        instead: {
          kind: "either",
          expected: "a text in quotes, or a list of them",
          description: "What to write instead.",
          of: [plainText, list(plainText, "a text in quotes, or a list of them")],
        },
      },
      {
        expected: "an object with phrase, strength, message and instead",
        of: " of a listed word",
        place: " in a list of words",
        required: ["phrase"],
      },
    ),
  ],
};

export const entriesShape: Shape = list(
  entryShape,
  'a list of words, like ["illegals", {"phrase": "flip-flop", "instead": "change course"}]',
);

const severities = ["off", "info", "warning", "error"] as const;
const severity: Shape = {
  kind: "choice",
  define: "severity",
  values: severities,
  expected: listed(severities.map((name) => `"${name}"`)),
};

function optionShape(rule: Rule, option: string, standard: unknown): Shape {
  const known = { standard };
  const choices = rule.meta.choices?.[option];
  if (choices !== undefined) {
    const expected = choices.map((choice) => `"${choice}"`).join(" or ");
    return { kind: "choice", values: choices, expected, ...known };
  }
  if (option === "entries") return { ...entriesShape, ...known };
  if (Array.isArray(standard)) return { ...words, expected: "a list", ...known };
  if (typeof standard === "number") return { kind: "number", expected: "a number", ...known };
  if (typeof standard === "boolean") return { kind: "boolean", expected: "true or false", ...known };
  return { ...plainText, ...known };
}

function ruleShape(rule: Rule): Shape {
  const { id, description, severity: standard } = rule.meta;
  const defaults = Object.entries(rule.defaults);
  const names = defaults.map(([name]) => name);
  const options: Shape = {
    kind: "object",
    expected: "an object of options",
    entries: Object.fromEntries(defaults.map(([name, value]) => [name, optionShape(rule, name, value)])),
    nameOf: (option) => `option "${option}" of rule "${id}"`,
    unknown: (option) =>
      `rule "${id}" has no option "${option}"; ${hint(option, names, names.length === 0 ? "it has none" : `it has ${names.join(", ")}`)}`,
  };
  return {
    kind: "either",
    expected: '"off", "info", "warning", "error", or a list of one of these and the rule\'s options',
    description,
    standard,
    of: [severity, { kind: "tuple", items: [severity, options], expected: "a severity and options" }],
  };
}

const rules: Shape = {
  kind: "object",
  define: "rules",
  expected: 'an object of rule ids and severities, like {"language/readability": "off"}',
  description:
    "Severities and options by rule id; rules that are not named keep those of the presets or their own.",
  entries: Object.fromEntries(allRules.map((rule) => [rule.meta.id, ruleShape(rule)])),
  nameOf: (id) => `rule "${id}"`,
  unknown: (id) => unknownRule(id) ?? "",
};

/** Says that there is no such rule, and which one may be meant; null where the rule exists. */
export function unknownRule(id: string): string | null {
  const ids = allRules.map(({ meta }): string => meta.id);
  return ids.includes(id) ? null : `unknown rule "${id}"; ${hint(id, ids, "see the list of rules")}`;
}

const actorName = text("a name in quotes");
const actors = list(
  object(
    {
      name: actorName,
      aliases: list(actorName, 'a list of names, like ["the gas works"]'),
      side: actorName,
    },
    {
      expected: "an object with name, aliases and side",
      of: " of an actor",
      place: ' in "actors"',
      required: ["name"],
    },
  ),
  'a list, like [{"name": "Kessel Gas", "aliases": ["the gas works"], "side": "industry"}]',
  "Further names of actors, and the sides that they are counted with.",
);

const vocabulary = object(
  {
    allow: { ...words, description: "Words and phrases that no rule of wording reports.", standard: [] },
    lexicons: list(
      object(
        {
          file: { ...plainText, description: "A JSON or YAML file with a list of words." },
          entries: { ...entriesShape, description: "Words to report, here." },
        },
        {
          expected: 'an object like {"file": "./words.yaml"} or {"entries": ["illegals"]}',
          of: " of a lexicon",
          place: ' in "lexicons"',
          exactlyOne: ["file", "entries"],
        },
      ),
      'a list, like [{"file": "./words.yaml"}, {"entries": ["illegals"]}]',
      "Own lists of words, which language/loaded-wording reports.",
    ),
  },
  {
    expected: 'an object like {"allow": ["landslide victory"]}',
    of: ' of "vocabulary"',
    place: ' in "vocabulary"',
    description: "Words that are left alone, and own lists of words to report.",
  },
);

/** What may be set of some files as of all. */
const shared: Entries = {
  sources: globs("The articles that a summary without sources of its own is checked against."),
  rules,
  minStrength: {
    kind: "number",
    least: 0,
    most: 1,
    expected: "a number from 0 to 1, like 0.5",
    description: "Findings about wording that are weaker are left out: 0 shows all, 1 only the strongest.",
    standard: DEFAULT_MIN_STRENGTH,
  },
  actors: { ...actors, define: "actors" },
  vocabulary: { ...vocabulary, define: "vocabulary" },
};

const extended = text("a preset, path or package");

/** A whole configuration. */
export const configShape: Shape = object(
  {
    $schema: { kind: "text", expected: "a string" },
    extends: {
      kind: "either",
      expected: `a preset (${listed(PRESET_NAMES)}), a path that begins with ./ or ../, a package, or a list of these`,
      description: `What this configuration starts from: a preset (${listed(PRESET_NAMES)}), a path or a package; of several, later ones win.`,
      of: [extended, list(extended, "a preset, a path, a package, or a list of these")],
    },
    files: globs("Which files are summaries."),
    ignore: globs("What folders and globs leave out."),
    ...shared,
    overrides: list(
      object(
        { files: { ...globs("Which files these settings are for."), standard: undefined }, ...shared },
        {
          expected: 'an object with "files" and the settings for them',
          of: " of an override",
          place: ' in "overrides"',
          required: ["files"],
        },
      ),
      'a list, like [{"files": ["opinion/**"], "rules": {"language/loaded-wording": "off"}}]',
      "Settings for some of the files; of several that match, later ones win.",
    ),
  },
  { expected: 'an object with settings, like {"rules": {}}' },
);
