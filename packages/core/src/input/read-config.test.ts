import { describe, expect, it } from "vitest";
import type { InputError } from "./problem.ts";
import { checkedConfig, configuresPackage, readConfigFile, readWordList } from "./read-config.ts";

describe("readConfigFile", () => {
  it("reads every key of JSON, with comments and trailing commas", () => {
    const text = `\uFEFF{
      "$schema": "./config.schema.json",
      "extends": ["strict", "./base.yaml"],
      // Which files are summaries
      "files": ["news/**/*.md", "!news/old/**"],
      "sources": ["news/sources/*"], /* all of them */
      "ignore": ["drafts/**"],
      "rules": {
        "language/loaded-wording": "error",
        "language/readability": ["warning", { "age": 18 }],
        "sourcing/missing-citation": ["info", { "coverage": "sentence" }],
        "balance/source-coverage": "off",
      },
      "minStrength": 0.7,
      "actors": [{ "name": "Kessel Gas", "aliases": ["the gas works"], "side": "industry" }, { "name": "Lund" }],
      "vocabulary": {
        "allow": ["landslide victory"],
        "lexicons": [{ "file": "./words.yaml" }, { "entries": ["illegals", { "phrase": ["=boat people"], "strength": 0.9 }] }],
      },
      "overrides": [{ "files": ["opinion/**"], "minStrength": 0.9, "rules": { "language/booster": "off" } }],
    }`;
    expect(readConfigFile(text, "c.jsonc").written).toMatchObject({
      extends: ["strict", "./base.yaml"],
      files: ["news/**/*.md", "!news/old/**"],
      rules: { "language/readability": ["warning", { age: 18 }], "balance/source-coverage": "off" },
      minStrength: 0.7,
      vocabulary: { lexicons: [{ file: "./words.yaml" }, { entries: ["illegals", { strength: 0.9 }] }] },
      overrides: [{ files: ["opinion/**"], minStrength: 0.9 }],
    });
  });

  it("reads the same of YAML, aliases too", () => {
    const text = [
      "# The news desk",
      "extends: newsroom",
      "files: &news [news/**/*.md]",
      "rules:",
      "  language/readability: [warning, {age: 18}]",
      "  language/booster: off",
      "overrides:",
      "  - files: *news",
      "    minStrength: 0.9",
    ].join("\n");
    expect(readConfigFile(text, "c.yaml").written).toEqual({
      extends: "newsroom",
      files: ["news/**/*.md"],
      rules: { "language/readability": ["warning", { age: 18 }], "language/booster": "off" },
      overrides: [{ files: ["news/**/*.md"], minStrength: 0.9 }],
    });
  });

  it.each([
    ["{}", "c.json"],
    ["", "c.yaml"],
    ["# nothing yet\n", "c.yml"],
    ['{"name": "x", "evenhand": {}}', "package.json"],
  ])("takes %j of %s for no settings", (text, path) => {
    expect(readConfigFile(text, path).written).toEqual({});
  });

  it("reads a package's key, and tells its lines", () => {
    const text = '{\n  "name": "desk",\n  "evenhand": {\n    "minStrength": 0.7\n  }\n}';
    expect(readConfigFile(text, "package.json").written).toEqual({ minStrength: 0.7 });
    expect(fault(text.replace("0.7", '"x"'), "a/package.json")).toMatchObject({
      line: 4,
      message: '"minStrength" must be a number from 0 to 1, like 0.5',
    });
  });

  it.each<[text: string, configures: boolean]>([
    ['{"name": "evenhand"}', false],
    ['{"devDependencies": {"evenhand": "1"}}', false],
    ['{"evenhand": {}}', true],
    ['{"evenhand": {}', true],
    ['{"name": ', false],
  ])("knows whether a package configures Evenhand: %s", (text, configures) => {
    expect(configuresPackage(text)).toBe(configures);
  });
});

/** What is wrong, as JSON and as YAML write it, and the line in both. */
const faults: readonly [name: string, json: string, yaml: string, line: number, message: RegExp][] = [
  [
    "an unknown key",
    '{\n  "files": [],\n  "soruces": []\n}',
    "\nfiles: []\nsoruces: []",
    3,
    /^unknown key "soruces"; did you mean "sources"\?$/,
  ],
  [
    "a key like nothing",
    '{\n\n"plugins": []}',
    "\n\nplugins: []",
    3,
    /^unknown key "plugins"; the keys are extends, files, ignore, sources, rules, minStrength, actors, vocabulary and overrides$/,
  ],
  [
    "a key of every object",
    '{\n"__proto__": {"rules": {}}}',
    "\n__proto__: {rules: {}}",
    2,
    /^unknown key "__proto__"/,
  ],
  ["another such", '{\n"constructor": {}}', "\nconstructor: {}", 2, /^unknown key "constructor"/],
  [
    "one such among the rules",
    '{"rules": {\n"__proto__": "off"}}',
    "rules:\n  __proto__: off",
    2,
    /^unknown rule "__proto__"/,
  ],
  [
    "one such among the options",
    '{"rules": {"language/readability":\n["info", {"constructor": 3}]}}',
    "rules:\n  language/readability: [info, {constructor: 3}]",
    2,
    /^rule "language\/readability" has no option "constructor"; it has age, minWords, threshold$/,
  ],
  [
    "a key twice",
    '{"files": [],\n"files": []}',
    "files: []\nfiles: []",
    2,
    /^"files" is written twice; keep one$|Map keys must be unique/,
  ],
  [
    "a text for a list",
    '{\n  "files": "*.md"\n}',
    "\nfiles: '*.md'",
    2,
    /^"files" must be a list of globs, like/,
  ],
  [
    "a number in a list",
    '{\n  "sources": [\n    "a.txt",\n    3\n  ]\n}',
    "\nsources:\n  - a.txt\n  - 3",
    4,
    /^"sources" must be a list of globs/,
  ],
  [
    "an open bracket in a glob",
    '{"files": [\n"news/[ab.md"]}',
    "files:\n  - 'news/[ab.md'",
    2,
    /^"files": "news\/\[ab.md" is no glob: its \[ is never closed; add \], or write \\\\\[$/,
  ],
  [
    "an open brace in a glob",
    '{"ignore": [\n"{a,b.md"]}',
    "ignore:\n  - '{a,b.md'",
    2,
    /^"ignore": .* its \{ is never closed/,
  ],
  [
    "Windows' slashes in a glob",
    '{"files": [\n"news\\\\*.md"]}',
    "files:\n  - news\\*.md",
    2,
    /^"files": .* write \/ between folders, as in "news\/\/?\*\.md"$/,
  ],
  ["an empty glob", '{"files": [\n""]}', "files:\n  - ''", 2, /^"files": "" is no glob; write one like/],
  ["a list of rules", '{\n"rules": [] }', "\nrules: []", 2, /^"rules" must be an object of rule ids/],
  [
    "an unknown rule",
    '{"rules": {\n"language/loaded-words": "off"}}',
    "rules:\n  language/loaded-words: off",
    2,
    /^unknown rule "language\/loaded-words"; did you mean "language\/loaded-wording"\?$/,
  ],
  [
    "an unknown severity",
    '{"rules": {\n"language/readability": "warn"}}',
    "rules:\n  language/readability: warn",
    2,
    /^rule "language\/readability" must be "off", "info", .*; did you mean "warning"\?$/,
  ],
  [
    "a number for a severity",
    '{"rules": {\n"language/readability": 2}}',
    "rules:\n  language/readability: 2",
    2,
    /^rule "language\/readability" must be "off", "info", "warning", "error", or a list of/,
  ],
  [
    "a tuple too short",
    '{"rules": {\n"language/readability": ["warning"]}}',
    "rules:\n  language/readability: [warning]",
    2,
    /^rule "language\/readability" must be/,
  ],
  [
    "an unknown option",
    '{"rules": {"language/readability": ["warning", {\n"ages": 3}]}}',
    "rules:\n  language/readability: [warning, {ages: 3}]",
    2,
    /^rule "language\/readability" has no option "ages"; did you mean "age"\?$/,
  ],
  [
    "an option of a rule that has none",
    '{"rules": {"sourcing/altered-quote": ["error", {\n"most": 3}]}}',
    "rules:\n  sourcing/altered-quote: [error, {most: 3}]",
    2,
    /^rule "sourcing\/altered-quote" has no option "most"; it has none$/,
  ],
  [
    "an option of another type",
    '{"rules": {"language/readability": ["warning", {"minWords": 3,\n"age": "18"}]}}',
    "rules:\n  language/readability: [warning, {age: '18'}]",
    2,
    /^option "age" of rule "language\/readability" must be a number$/,
  ],
  [
    "a choice that there is not",
    '{"rules": {"sourcing/missing-citation": ["warning", {\n"coverage": "page"}]}}',
    "rules:\n  sourcing/missing-citation: [warning, {coverage: page}]",
    2,
    /^option "coverage" of rule "sourcing\/missing-citation" must be "paragraph" or "sentence"$/,
  ],
  [
    "a strength above 1",
    '{\n"minStrength": 5}',
    "\nminStrength: 5",
    2,
    /^"minStrength" must be a number from 0 to 1, like 0.5$/,
  ],
  [
    "a strength in quotes",
    '{\n"minStrength": "0.5"}',
    "\nminStrength: '0.5'",
    2,
    /^"minStrength" must be a number/,
  ],
  ["no strength", '{\n"minStrength": null}', "\nminStrength:", 2, /^"minStrength" must be a number/],
  [
    "actors that are no list",
    '{\n"actors": {"name": "Kessel Gas"}}',
    "\nactors: {name: Kessel Gas}",
    2,
    /^"actors" must be a list, like/,
  ],
  [
    "an actor that is a name",
    '{"actors": [\n"Kessel Gas"]}',
    "actors:\n  - Kessel Gas",
    2,
    /^an entry of "actors" must be an object with name, aliases and side$/,
  ],
  [
    "an actor without a name",
    '{"actors": [\n{"side": "industry"}]}',
    "actors:\n  - side: industry",
    2,
    /^"name" of an actor must be a name in quotes$/,
  ],
  [
    "an actor without letters",
    '{"actors": [\n{"name": " "}]}',
    "actors:\n  - name: ' '",
    2,
    /^"name" of an actor: the text is empty/,
  ],
  [
    "an actor's side that is a number",
    '{"actors": [\n{"name": "Kessel Gas",\n"side": 1}]}',
    "actors:\n  - name: Kessel Gas\n    side: 1",
    3,
    /^"side" of an actor must be a name in quotes$/,
  ],
  [
    "an actor's one alias without a list",
    '{"actors": [{"name": "Kessel Gas",\n"aliases": "KG"}]}',
    "actors:\n  - {name: Kessel Gas, aliases: KG}",
    2,
    /^"aliases" of an actor must be a list of names/,
  ],
  [
    "an actor's unknown key",
    '{"actors": [{"name": "Kessel Gas",\n"alias": ["KG"]}]}',
    "actors:\n  - {name: Kessel Gas, alias: [KG]}",
    2,
    /^unknown key "alias" in "actors"; did you mean "aliases"\?$/,
  ],
  [
    "an unknown key in an override",
    '{"overrides": [{"files": ["a"],\n"ignore": []}]}',
    "overrides:\n  - {files: [a], ignore: []}",
    2,
    /^unknown key "ignore" in "overrides"; the keys are files, sources,/,
  ],
  [
    "an override without files",
    '{"overrides": [\n{"rules": {}}]}',
    "overrides:\n  - rules: {}",
    2,
    /^"files" of an override must be a list of globs/,
  ],
  [
    "an unknown rule in an override",
    '{"overrides": [{"files": ["a"], "rules": {\n"language/boosters": "off"}}]}',
    "overrides:\n  - {files: [a], rules: {language/boosters: off}}",
    2,
    /^unknown rule "language\/boosters"; did you mean "language\/booster"\?$/,
  ],
  [
    "a list of words that is none",
    '{"vocabulary": {\n"allow": "radical"}}',
    "vocabulary:\n  allow: radical",
    2,
    /^"allow" of "vocabulary" must be a list of words or phrases/,
  ],
  [
    "an unknown key of the vocabulary",
    '{"vocabulary": {\n"allowed": []}}',
    "vocabulary:\n  allowed: []",
    2,
    /^unknown key "allowed" in "vocabulary"; did you mean "allow"\?$/,
  ],
  [
    "a lexicon that is a path",
    '{"vocabulary": {"lexicons": [\n"words.yaml"]}}',
    "vocabulary:\n  lexicons: [words.yaml]",
    2,
    /^an entry of "lexicons" of "vocabulary" must be an object like \{"file":/,
  ],
  [
    "a lexicon of two kinds",
    '{"vocabulary": {"lexicons": [\n{"file": "a.yaml", "entries": []}]}}',
    "vocabulary:\n  lexicons: [{file: a.yaml, entries: []}]",
    2,
    /^an entry of "lexicons" of "vocabulary" must be an object like \{"file":/,
  ],
  [
    "a word's unknown key",
    '{"vocabulary": {"lexicons": [{"entries": [\n{"phrase": "a", "neutral": "b"}]}]}}',
    "vocabulary:\n  lexicons: [{entries: [{phrase: a, neutral: b}]}]",
    2,
    /^unknown key "neutral" in a list of words; the keys are phrase, strength, message and instead$/,
  ],
  [
    "a phrase out of the notation",
    '{"vocabulary": {"lexicons": [{"entries": [\n"law & order"]}]}}',
    "vocabulary:\n  lexicons: [{entries: ['law & order']}]",
    2,
    /phrase "law & order": "&" is not a word, class, gap or choice of these$/,
  ],
  [
    "a class that a phrase cannot have",
    '{"rules": {"language/loaded-wording": ["info", {"entries": [\n"{severe} row"]}]}}',
    "rules:\n  language/loaded-wording: [info, {entries: ['{severe} row']}]",
    2,
    /^option "entries" of rule "language\/loaded-wording": phrase "\{severe\} row": no class/,
  ],
  [
    "a strange base",
    '{\n"extends": {}}',
    "\nextends: {}",
    2,
    /^"extends" must be a preset \(recommended, strict,/,
  ],
  ["no object", "[]", "- files", 1, /^a configuration must be an object with settings/],
  ["no such syntax", '{\n  "files": [\n', "rules:\n  - 'open", 0, /^is not valid (?:JSON|YAML): /],
];

describe("says what is wrong, and where, with", () => {
  it.each(faults)("%s, in JSON", (_name, text, _yaml, line, message) => {
    expect(fault(text, "c.jsonc")).toMatchObject({
      path: "c.jsonc",
      line: line === 0 ? expect.any(Number) : line,
      message: expect.stringMatching(message),
    });
  });

  it.each(faults)("%s, in YAML", (_name, _json, text, line, message) => {
    expect(fault(text, "c.yaml")).toMatchObject({
      path: "c.yaml",
      line: line === 0 ? expect.any(Number) : line,
      message: expect.stringMatching(message),
    });
  });

  it.each(faults.filter(([name]) => !/twice|syntax|key of every/.test(name)))(
    "%s, in a module",
    (_n, json, _y, _l, message) => {
      const value: unknown = JSON.parse(json);
      const check = () => checkedConfig({ path: "c.mjs", value, lineOf: () => null });
      expect(check).toThrow(expect.objectContaining({ path: "c.mjs", line: null }));
      expect(check).toThrow(message);
    },
  );

  it.each([
    ["an empty file", "", "c.json", 1, /^is not valid JSON: /],
    ["aliases of aliases", bomb(), "c.yaml", 0, /^is not valid YAML|is too large or nested too deeply/],
    [
      "an alias of itself",
      "files: &a [*a]",
      "c.yaml",
      1,
      /is too large or nested too deeply|must be a list of globs/,
    ],
    ["two documents", "files: []\n---\nfiles: []", "c.yaml", 2, /^is not valid YAML: /],
    ["another format", "files = []", "c.toml", null, /^is in no format that is read; use/],
    ["a package without the key", "{}", "package.json", null, /^has no key "evenhand"/],
  ])("%s", (_name, text, path, line, message) => {
    const found = fault(text, path);
    expect(found.message).toMatch(message);
    if (line !== 0) expect(found.line).toBe(line);
  });

  it("the values of a module that are no plain data", () => {
    const value = { rules: new Map([["language/booster", "off"]]) };
    expect(() => checkedConfig({ path: "c.mjs", value, lineOf: () => null })).toThrow(
      /^"rules" must be an object/,
    );
  });

  it("nothing where a module leaves a setting undefined", () => {
    const value = { rules: undefined, minStrength: 0.3 };
    expect(checkedConfig({ path: "c.mjs", value, lineOf: () => null }).written.minStrength).toBe(0.3);
  });
});

it.each([
  ["- illegals\n- {phrase: flip-flop, instead: change course}", "w.yaml", 2],
  ['["illegals"]', "w.json", 1],
  ["# Our words\nentries: [illegals]", "w.yml", 1],
])("reads a file of words: %j", (text, path, count) => {
  expect(readWordList(text, path)).toHaveLength(count);
});

it("says what is wrong with a file of words, and where", () => {
  expect(() => readWordList("- a\n- {phrase: b, strength: 3}", "w.yaml")).toThrow(
    expect.objectContaining({
      line: 2,
      message: '"strength" of a listed word must be a number from 0 to 1, like 0.6',
    }),
  );
});

function fault(text: string, path: string): InputError {
  try {
    readConfigFile(text, path);
  } catch (error) {
    return error as InputError;
  }
  throw new Error("nothing was wrong");
}

/** Nine lines that stand for a thousand million words. */
function bomb(): string {
  const lines = [...Array(9).keys()].map(
    (i) => `  a${i}: &a${i} [${Array(10).fill(i === 0 ? "x" : `*a${i - 1}`)}]`,
  );
  return `rules:\n${lines.join("\n")}\n`;
}
