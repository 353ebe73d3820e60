import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { InputError } from "../input/problem.ts";
import { configLoader, explainConfigOf } from "./config.ts";
import { testFolder } from "./test-folder.ts";

type Files = Readonly<Record<string, string>>;

async function configFor(files: Files, path = "news/a.md") {
  const root = await testFolder(files);
  return configLoader(root).forFile(join(root, path));
}

async function faultFor(files: Files, path = "news/a.md"): Promise<InputError> {
  try {
    await configFor(files, path);
  } catch (error) {
    return error as InputError;
  }
  throw new Error("nothing was wrong");
}

describe("configLoader", () => {
  it.each([
    ["evenhand.config.jsonc", '{ "minStrength": 0.7 } // strong'],
    ["evenhand.config.json", '{ "minStrength": 0.7 }'],
    ["evenhand.config.yaml", "minStrength: 0.7"],
    ["evenhand.config.yml", "minStrength: 0.7"],
    ["evenhand.config.mjs", "export default { minStrength: 0.35 * 2 };"],
    ["package.json", '{ "name": "desk", "evenhand": { "minStrength": 0.7 } }'],
  ])("reads %s", async (name, text) => {
    const root = await testFolder({ [name]: text });
    const config = await configLoader(root).forFile(join(root, "a.md"));
    expect(config).toMatchObject({ minStrength: 0.7, folder: root, file: join(root, name) });
  });

  it("takes the nearest configuration above each file", async () => {
    const root = await testFolder({
      "evenhand.config.json": '{ "files": ["outer.md"] }',
      "a/evenhand.config.yaml": "files: [inner.md]",
      "a/b/package.json": '{ "name": "no configuration" }',
    });
    const loader = configLoader(root);
    expect(await loader.forFile(join(root, "a/b/x.md"))).toMatchObject({
      folder: join(root, "a"),
      files: ["inner.md"],
    });
    expect(await loader.forFile(join(root, "c/x.md"))).toMatchObject({ folder: root, files: ["outer.md"] });
    expect(await loader.forFolder(join(root, "a"))).toMatchObject({ files: ["inner.md"] });
  });

  it("takes the one that it is told to, and none other", async () => {
    const root = await testFolder({
      "evenhand.config.json": '{ "x": 1 }',
      "ci.yaml": "minStrength: 0.9",
    });
    const config = await configLoader(root, { file: "ci.yaml" }).forFile(join(root, "news/a.md"));
    expect(config).toMatchObject({ minStrength: 0.9, folder: root });
    const missing = configLoader(root, { file: "cl.yaml" }).forFolder(root);
    await expect(missing).rejects.toMatchObject({
      path: "cl.yaml",
      message: expect.stringMatching(/no such configuration/),
    });
  });

  it("has no settings where there is no configuration", async () => {
    const root = await testFolder({});
    expect(await configLoader(root).forFile(join(root, "a.md"))).toMatchObject({
      folder: root,
      file: null,
      files: [],
      sources: [],
      ignore: [],
      rules: {},
      minStrength: 0.4,
      actors: [],
      vocabulary: { allow: [], entries: [] },
    });
  });

  it("names the file relative to the working directory", async () => {
    const root = await testFolder({ "bad/evenhand.config.json": '{\n "x": 1 }' });
    await expect(configLoader(root).forFolder(join(root, "bad/below"))).rejects.toMatchObject({
      path: "bad/evenhand.config.json",
      line: 2,
    });
  });

  it.each<[name: string, files: Files, path: string, message: RegExp]>([
    [
      "two configurations in a folder",
      { "evenhand.config.jsonc": "{}", "evenhand.config.yaml": "" },
      "evenhand.config.yaml",
      /^stands beside evenhand.config.jsonc; keep one/,
    ],
    [
      "a package that is one of the two",
      { "evenhand.config.json": "{}", "package.json": '{"evenhand": {}}' },
      "package.json",
      /^has a configuration, and so does evenhand.config.json beside it; keep one$/,
    ],
    [
      "a name that is not read",
      { "evenhand.config.ts": "export default {}" },
      "evenhand.config.ts",
      /^is not read; name it evenhand.config.mjs/,
    ],
    [
      "a broken package that speaks of it",
      { "package.json": '{"evenhand": {' },
      "package.json",
      /^is not valid JSON/,
    ],
    [
      "a module that throws",
      { "evenhand.config.mjs": "\nthrow new Error('no desk\\ntoday');" },
      "evenhand.config.mjs",
      /^could not be run: Error: no desk$/,
    ],
    [
      "a module that throws no error",
      { "evenhand.config.mjs": "throw 'no desk';" },
      "evenhand.config.mjs",
      /^could not be run: no desk$/,
    ],
    [
      "a module that rejects",
      { "evenhand.config.mjs": "export default Promise.reject(new Error('no'));" },
      "evenhand.config.mjs",
      /^could not be run: Error: no$/,
    ],
    [
      "a module with nothing to import",
      { "evenhand.config.mjs": "import './gone.mjs';" },
      "evenhand.config.mjs",
      /^could not be run: .*gone\.mjs/,
    ],
    [
      "a module without a default",
      { "evenhand.config.mjs": "export const rules = {};" },
      "evenhand.config.mjs",
      /^has no default export; write/,
    ],
    [
      "a module with a function",
      { "evenhand.config.mjs": "export default { files: () => [] };" },
      "evenhand.config.mjs",
      /^exports something that is no plain data/,
    ],
    [
      "a module with an unknown key",
      { "evenhand.config.mjs": "export default { rule: {} };" },
      "evenhand.config.mjs",
      /^unknown key "rule"; did you mean "rules"\?$/,
    ],
  ])("says what is wrong with %s", async (_name, files, path, message) => {
    expect(await faultFor(files)).toMatchObject({ path, message: expect.stringMatching(message) });
  });

  it("says that a configuration cannot be read", async () => {
    const root = await testFolder({});
    await symlink("evenhand.config.json", join(root, "evenhand.config.json"));
    await expect(configLoader(root).forFolder(root)).rejects.toThrow(/cannot be read \(ELOOP\)/);
  });

  it("reads a module that changed anew", async () => {
    const first = await configFor({ "evenhand.config.mjs": "export default { minStrength: 0.1 };" });
    const second = await configFor({ "evenhand.config.mjs": "export default { minStrength: 0.2 };" });
    expect([first.minStrength, second.minStrength]).toEqual([0.1, 0.2]);
  });
});

describe("extends", () => {
  it("takes a preset, under the own settings", async () => {
    const config = await configFor({
      "evenhand.config.json": '{ "extends": "strict", "rules": { "sourcing/unsupported-claim": "info" } }',
    });
    expect(config).toMatchObject({
      minStrength: 0.3,
      rules: { "sourcing/wrong-citation": "error", "sourcing/unsupported-claim": "info" },
    });
  });

  it("takes paths, relative to the file that names them, later ones over earlier ones", async () => {
    const config = await configFor({
      "news/evenhand.config.yaml": "extends: [../shared/a.json, ../shared/b.mjs]\nsources: [wire/*]",
      "shared/a.json": '{ "extends": "./deep.yaml", "minStrength": 0.1, "files": ["a/*.md"] }',
      "shared/deep.yaml": "minStrength: 0.9\nignore: [old/**]\nrules: {language/booster: off}",
      "shared/b.mjs": "export default { minStrength: 0.2, ignore: ['drafts/**'] };",
    });
    expect(config).toMatchObject({
      minStrength: 0.2,
      files: ["a/*.md"],
      sources: ["wire/*"],
      ignore: ["old/**", "drafts/**"],
      rules: { "language/booster": "off" },
    });
  });

  it.each<[name: string, extended: string, files: Files]>([
    [
      "its evenhand.config file",
      "house-style",
      { "node_modules/house-style/evenhand.config.yaml": "minStrength: 0.8" },
    ],
    [
      "its package.json",
      "@desk/style",
      { "node_modules/@desk/style/package.json": '{"evenhand": {"minStrength": 0.8}}' },
    ],
    [
      "a file in it",
      "@desk/style/strong.json",
      { "node_modules/@desk/style/strong.json": '{"minStrength": 0.8}' },
    ],
  ])("takes a package by %s", async (_name, extended, files) => {
    const config = await configFor({ "news/evenhand.config.json": `{"extends": "${extended}"}`, ...files });
    expect(config.minStrength).toBe(0.8);
  });

  it.each<[name: string, extended: string, files: Files, message: RegExp]>([
    [
      "a mistyped preset",
      "strickt",
      {},
      /"strickt", which is no preset and no package with a configuration; did you mean "strict"\?$/,
    ],
    ["nothing known", "zebra", {}, /; the presets are recommended, strict, wikipedia, newsroom$/],
    ["a path without ./", "shared/base.yaml", {}, /; a path begins with .\/, as in ".\/shared\/base.yaml"$/],
    [
      "a missing file",
      "./base.json",
      {},
      /^"extends" names .\/base.json, and there is no such file; check the path$/,
    ],
    [
      "a folder",
      "./shared",
      { "news/shared/a.json": "{}" },
      /^"extends" names .\/shared, and there is no such file/,
    ],
    [
      "a package without a configuration",
      "lib",
      { "node_modules/lib/package.json": "{}" },
      /which is no preset and no package with/,
    ],
    [
      "a way out of a package",
      "lib/../../secret.json",
      { "secret.json": "{}" },
      /which is no preset and no package with/,
    ],
    ["a key of every object", "__proto__", {}, /which is no preset and no package with/],
    ["another such", "constructor", {}, /which is no preset and no package with/],
  ])("says so of %s, on its line", async (_name, extended, files, message) => {
    const text = `{\n"extends": ["strict",\n"${extended}"]}`;
    expect(await faultFor({ "news/evenhand.config.json": text, ...files })).toMatchObject({
      path: "news/evenhand.config.json",
      line: 3,
      message: expect.stringMatching(message),
    });
  });

  it("tells of a fault in the file that has it", async () => {
    const files = {
      "news/evenhand.config.json": '{"extends": "../base.yaml"}',
      "base.yaml": "files: []\nrule: {}",
    };
    expect(await faultFor(files)).toMatchObject({ path: "base.yaml", line: 2 });
  });

  it("tells of a circle", async () => {
    const files = {
      "evenhand.config.json": '{"extends": "./a.json"}',
      "a.json": '{\n"extends": "./b.yaml"}',
      "b.yaml": "extends: [strict, ./a.json]",
    };
    expect(await faultFor(files)).toMatchObject({
      path: "b.yaml",
      line: 1,
      message: '"extends" leads round in a circle: a.json > b.yaml > a.json; take one of these out',
    });
  });

  it("lets two bases share one", async () => {
    const config = await configFor({
      "evenhand.config.json": '{"extends": ["./a.json", "./b.json"]}',
      "a.json": '{"extends": "./base.json"}',
      "b.json": '{"extends": "./base.json"}',
      "base.json": '{"minStrength": 0.6}',
    });
    expect(config.minStrength).toBe(0.6);
  });
});

describe("overrides", () => {
  const files = {
    "evenhand.config.yaml": `
extends: ./base.yaml
minStrength: 0.5
rules:
  language/readability: [info, {age: 18}]
overrides:
  - files: [opinion/**, "!opinion/news/**"]
    minStrength: 0.9
    sources: [wire/*]
    rules: {language/readability: warning}
  - files: ["**/*.draft.md"]
    rules: {language/readability: off}
`,
    "base.yaml": "overrides: [{files: [news/**], minStrength: 0.1, actors: [{name: Lund}]}]",
  };

  it.each<[path: string, minStrength: number, readability: unknown]>([
    ["a.md", 0.5, ["info", { age: 18 }]],
    ["opinion/a.md", 0.9, ["warning", { age: 18 }]],
    ["opinion/.a.md", 0.9, ["warning", { age: 18 }]],
    ["opinion/deep/a.draft.md", 0.9, ["off", { age: 18 }]],
    ["opinion/news/a.md", 0.5, ["info", { age: 18 }]],
    // The own settings go before what a base overrides.
    ["news/a.md", 0.5, ["info", { age: 18 }]],
  ])("hold for the files that they name: %s", async (path, minStrength, readability) => {
    const config = await configFor(files, path);
    expect(config.minStrength).toBe(minStrength);
    expect(config.rules["language/readability"]).toEqual(readability);
    expect(config.actors.map(({ name }) => name)).toEqual(path === "news/a.md" ? ["Lund"] : []);
  });

  it("give files of the same settings the same object, and the same key", async () => {
    const root = await testFolder(files);
    const loader = configLoader(root);
    const [a, b, c] = await Promise.all(
      ["a.md", "b/b.md", "opinion/a.md"].map((path) => loader.forFile(join(root, path))),
    );
    expect(a).toBe(b);
    expect(a?.key).not.toBe(c?.key);
    expect(c?.sources).toEqual(["wire/*"]);
  });
});

describe("key", () => {
  it.each<[one: string, other: string, same: boolean]>([
    ["minStrength: 0.5", "minStrength: 0.6", false],
    ["rules: {language/booster: off}", "rules: {language/booster: info}", false],
    ["sources: [a]", "sources: [b]", false],
    ["actors: [{name: Lund}]", "actors: [{name: Brandt}]", false],
    ["vocabulary: {allow: [radical]}", "", false],
    ["vocabulary: {lexicons: [{entries: [illegals]}]}", "", false],
    [
      "rules: {language/booster: off, language/puffery: off}",
      "rules: {language/puffery: off, language/booster: off}",
      true,
    ],
    ["files: [a]\nignore: [b]", "files: [c]", true],
  ])("of %j and %j are equal: %s", async (one, other, same) => {
    const [first, second] = await Promise.all(
      [one, other].map((text) => configFor({ "evenhand.config.yaml": text })),
    );
    expect(first?.key === second?.key).toBe(same);
  });
});

describe("vocabulary", () => {
  it("goes to the rules that take words, besides their own", async () => {
    const { rules, vocabulary } = await configFor({
      "evenhand.config.yaml": `
rules:
  language/booster: [warning, {allow: [truly]}]
  language/puffery: off
vocabulary:
  allow: [landslide victory]
  lexicons:
    - file: ./words/house.yaml
    - entries: [{phrase: boat people, instead: refugees}]
`,
      "words/house.yaml": "- illegals\n",
    });
    expect(rules).toMatchObject({
      "language/booster": ["warning", { allow: ["truly", "landslide victory"] }],
      "language/puffery": ["off", { allow: ["landslide victory"] }],
      "language/loaded-wording": [
        "warning",
        {
          allow: ["landslide victory"],
          entries: ["illegals", { phrase: "boat people", instead: "refugees" }],
        },
      ],
    });
    expect(rules["sourcing/altered-quote"]).toBeUndefined();
    expect(vocabulary.entries).toHaveLength(2);
  });

  it.each<[name: string, config: string, files: Files, place: object]>([
    [
      "a missing file",
      "vocabulary:\n  lexicons:\n    - file: ./gone.yaml",
      {},
      {
        path: "evenhand.config.yaml",
        line: 3,
        message: expect.stringMatching(/no such file as .\/gone.yaml/),
      },
    ],
    [
      "a broken one",
      "vocabulary: {lexicons: [{file: words.yaml}]}",
      { "words.yaml": "- ok\n- phrase: [a, 'b & c']" },
      { path: "words.yaml", line: 2, message: expect.stringMatching(/"&" is not a word/) },
    ],
    [
      "one of another format",
      "vocabulary: {lexicons: [{file: words.txt}]}",
      { "words.txt": "illegals" },
      { path: "words.txt", message: expect.stringMatching(/^is in no format that is read/) },
    ],
  ])("says what is wrong with %s", async (_name, config, files, place) => {
    expect(await faultFor({ "evenhand.config.yaml": config, ...files })).toMatchObject(place);
  });
});

describe("explain", () => {
  it("tells where each setting comes from", async () => {
    const root = await testFolder({
      "evenhand.config.yaml":
        "extends: [newsroom, ./base.json]\nfiles: [a.md]\nrules:\n  language/booster: off\noverrides:\n  - files: [a.md]\n    rules: {language/puffery: error}",
      "base.json": '{\n"minStrength": 0.5 }',
    });
    const explained = await explainConfigOf(join(root, "a.md"), root);
    expect(explained).toMatchObject({
      config: "evenhand.config.yaml",
      layers: ['preset "newsroom"', "base.json", "evenhand.config.yaml", "evenhand.config.yaml:6 (a.md)"],
      settings: {
        minStrength: 0.5,
        rules: {
          "language/booster": ["off", { allow: [] }],
          "sourcing/altered-quote": "error",
          "sourcing/number-mismatch": "error",
        },
      },
      origins: {
        files: "evenhand.config.yaml:2",
        sources: "default",
        minStrength: "base.json:2",
        rules: {
          "language/booster": "evenhand.config.yaml:4",
          "language/puffery": "evenhand.config.yaml:7",
          "sourcing/altered-quote": 'preset "newsroom"',
          "sourcing/number-mismatch": "default",
        },
      },
    });
  });
});
