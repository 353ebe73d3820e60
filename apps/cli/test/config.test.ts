import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, evenhand, folderOf, wire, wrong } from "./program.ts";

type Files = Readonly<Record<string, string>>;

/** Summaries that slam, with the source that they cite. */
const slams = clean.replace(
  "voted 12 to 7 to rebuild",
  "slammed the harbour office and voted 12 to 7 to rebuild",
);
const news: Files = { "summary.md": slams, "sources/wire.txt": wire };

async function lintJson(files: Files, args: readonly string[] = []) {
  await using folder = await folderOf(files);
  const { code, stdout, stderr } = await evenhand(["lint", "--format", "json", ...args], folder.path);
  const { files: checked } = JSON.parse(stdout) as {
    files: { path: string; diagnostics: { rule: string; severity: string; message: string }[] }[];
  };
  const severityOf = (path: string, rule: string): string | null =>
    checked.find((file) => file.path === path)?.diagnostics.find((found) => found.rule === rule)?.severity ??
    null;
  return { code, stderr, checked, severityOf, paths: checked.map(({ path }) => path) };
}

const LOADED = "language/loaded-wording";

/** The same files in a folder. */
function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

describe("a configuration", () => {
  it("is read from each of its names", async () => {
    const configs: readonly (readonly [name: string, text: string])[] = [
      ["evenhand.config.jsonc", `{ "rules": { "${LOADED}": "error", }, } // ours`],
      ["evenhand.config.json", `{ "rules": { "${LOADED}": "error" } }`],
      ["evenhand.config.yaml", `rules:\n  ${LOADED}: error\n`],
      ["evenhand.config.yml", `rules: {${LOADED}: error}`],
      ["evenhand.config.mjs", `export default { rules: { ["language/" + "loaded-wording"]: "error" } };`],
      [
        "package.json",
        `{ "name": "desk", "type": "module", "evenhand": { "rules": { "${LOADED}": "error" } } }`,
      ],
    ];
    const folders = configs.map(([name, text], i) => below(`c${i}`, { ...news, [name]: text }));
    const { code, severityOf } = await lintJson(Object.assign({}, ...folders, below("none", news)));
    for (const [i, [name]] of configs.entries())
      expect(severityOf(`c${i}/summary.md`, LOADED), name).toBe("error");
    expect(severityOf("none/summary.md", LOADED)).not.toBe("error");
    expect(code).toBe(1);
  });

  it("holds for the files below it, the nearest for each", async () => {
    const { severityOf } = await lintJson({
      "evenhand.config.json": `{ "rules": { "${LOADED}": "error" } }`,
      "a/summary.md": slams,
      "a/sources/wire.txt": wire,
      "b/evenhand.config.yaml": `rules: {${LOADED}: "off"}`,
      "b/deep/summary.md": slams,
      "b/deep/sources/wire.txt": wire,
      "c/package.json": `{ "evenhand": { "rules": { "${LOADED}": "info" } } }`,
      "c/summary.md": slams,
      "c/sources/wire.txt": wire,
    });
    expect(severityOf("a/summary.md", LOADED)).toBe("error");
    expect(severityOf("b/deep/summary.md", LOADED)).toBeNull();
    expect(severityOf("c/summary.md", LOADED)).toBe("info");
  });

  it("of a file elsewhere is the one above that file", async () => {
    await using folder = await folderOf({
      "a/evenhand.config.json": `{ "rules": { "${LOADED}": "off" } }`,
      ...Object.fromEntries(Object.entries(news).map(([path, text]) => [`b/${path}`, text])),
      "b/evenhand.config.yaml": `rules: {${LOADED}: error}`,
    });
    const { code, stdout } = await evenhand(["../b/summary.md"], join(folder.path, "a"));
    expect(code).toBe(1);
    expect(stdout).toContain(LOADED);
  });

  it("extends presets, paths, modules and packages", async () => {
    const cases: readonly (readonly [name: string, extended: string, files: Files])[] = [
      ["a preset", "strict", {}],
      ["a path", "./shared/base.yaml", { "shared/base.yaml": "rules: {sourcing/unsupported-claim: error}" }],
      [
        "a module",
        "./base.mjs",
        { "base.mjs": 'export default { rules: { "sourcing/unsupported-claim": "error" } };' },
      ],
      [
        "a package",
        "@desk/style",
        { "node_modules/@desk/style/evenhand.config.json": '{"extends": "strict"}' },
      ],
    ];
    const summary = clean.replace(
      "\n\n[^wire]:",
      " Two penguins of the zoo learned to juggle in May.[^wire]\n\n[^wire]:",
    );
    const folders = cases.map(([, extended, files], i) => {
      const config = { "evenhand.config.json": `{ "extends": ["recommended", "${extended}"] }` };
      return below(`c${i}`, { ...news, "summary.md": summary, ...config, ...files });
    });
    const { severityOf } = await lintJson(
      Object.assign({}, ...folders, below("none", { ...news, "summary.md": summary })),
    );
    for (const [i, [name]] of cases.entries())
      expect(severityOf(`c${i}/summary.md`, "sourcing/unsupported-claim"), name).toBe("error");
    expect(severityOf("none/summary.md", "sourcing/unsupported-claim")).toBe("warning");
  });

  it("overrides by glob", async () => {
    const { severityOf } = await lintJson({
      "evenhand.config.yaml": `
rules: {${LOADED}: error}
overrides:
  - files: ["opinion/**"]
    rules: {${LOADED}: "off"}
  - files: ["**/*.draft.md"]
    minStrength: 1
`,
      "summary.md": slams,
      "summary.draft.md": slams,
      "sources/wire.txt": wire,
      "opinion/summary.md": slams,
      "opinion/sources/wire.txt": wire,
    });
    expect(severityOf("summary.md", LOADED)).toBe("error");
    expect(severityOf("summary.draft.md", LOADED)).toBeNull();
    expect(severityOf("opinion/summary.md", LOADED)).toBeNull();
  });

  it("gives sources to the summaries that name none, for some files too", async () => {
    const text = "# The pier\n\nThe council voted 12 to 9 to rebuild the old pier.\n";
    const { severityOf } = await lintJson({
      "evenhand.config.yaml":
        "files: ['*.md', 'other/*.md']\nsources: [wires/*.txt]\noverrides: [{files: [other/**], sources: [none/*]}]",
      "summary.md": text,
      "other/summary.md": text,
      "wires/wire.txt": wire,
    });
    expect(severityOf("summary.md", "sourcing/number-mismatch")).toBe("error");
    expect(severityOf("other/summary.md", "sourcing/number-mismatch")).toBeNull();
  });

  it("keeps words from being reported, and adds some, of a summary and of any text", async () => {
    const config = {
      "evenhand.config.jsonc": `{
        "vocabulary": {
          "allow": ["slammed"],
          "lexicons": [{ "file": "words/house.yaml" }, { "entries": ["harbour office"] }],
        },
      }`,
      "words/house.yaml":
        "- phrase: old pier\n  message: Its name is Brandt Pier.\n  instead: Brandt Pier\n  strength: 0.9\n",
    };
    const paths = ["summary.md", "sources/wire.txt"];
    const { checked } = await lintJson({ ...news, ...config }, paths);
    for (const path of paths) {
      const messages = checked
        .find((file) => file.path === path)
        ?.diagnostics.map(({ message }) => message)
        .join("\n");
      expect(messages).toContain("“old pier”: Its name is Brandt Pier. Write “Brandt Pier”.");
      expect(messages).toContain("“harbour office”: ");
      expect(messages).not.toContain("slammed");
    }
  });

  it("holds for explain and report too, for the file that they are about", async () => {
    await using folder = await folderOf({
      "news/evenhand.config.yaml": "minStrength: 2",
      ...Object.fromEntries(Object.entries(news).map(([path, text]) => [`news/${path}`, text])),
    });
    for (const args of [
      ["explain", "news/summary.md:3"],
      ["report", "news/summary.md", "--format", "json"],
    ]) {
      const { code, stderr } = await evenhand(args, folder.path);
      expect([code, stderr]).toEqual([
        2,
        'evenhand: news/evenhand.config.yaml:1: "minStrength" must be a number from 0 to 1, like 0.5\n',
      ]);
    }
  });
});

describe("what is left out", () => {
  const files: Files = {
    "summary.md": wrong,
    "drafts/summary.md": wrong,
    "drafts/sources/wire.txt": wire,
    "old/summary.md": wrong,
    "old/sources/wire.txt": wire,
    "sources/wire.txt": wire,
  };

  it.each<[name: string, more: Files]>([
    [".gitignore", { ".gitignore": "drafts/\n/old\n" }],
    [".evenhandignore", { ".evenhandignore": "drafts/\n/old\n" }],
    ["both", { ".gitignore": "drafts/\n", ".evenhandignore": "old\n" }],
    ["the configuration", { "evenhand.config.json": '{ "ignore": ["drafts/**", "old"] }' }],
  ])("by %s is not checked, unless it is named", async (_name, more) => {
    await using folder = await folderOf({ ...files, ...more });
    const checked = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await evenhand(["--format", "json", "--cache", ...args], folder.path);
      return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    };
    expect(await checked()).toEqual(["summary.md"]);
    expect(await checked("**/*.md")).toEqual(["summary.md"]);
    expect(await checked("old/summary.md")).toEqual(["old/summary.md"]);
    expect(await checked("--no-ignore")).toHaveLength(3);
  });
});

describe("a wrong configuration gets one line and 2", () => {
  it.each<[name: string, files: Files, line: RegExp]>([
    [
      "a mistyped key",
      { "evenhand.config.json": '{\n  "rule": {}\n}' },
      /evenhand\.config\.json:2: unknown key "rule"; did you mean "rules"\?$/,
    ],
    [
      "a mistyped key in YAML",
      { "evenhand.config.yaml": "files: []\nrule: {}" },
      /evenhand\.config\.yaml:2: unknown key "rule"; did you mean "rules"\?$/,
    ],
    [
      "a mistyped key in a module",
      { "evenhand.config.mjs": "export default { rule: {} };" },
      /evenhand\.config\.mjs: unknown key "rule"; did you mean "rules"\?$/,
    ],
    [
      "a mistyped key in a package",
      { "package.json": '{\n"evenhand": {\n"rule": {}}}' },
      /package\.json:3: unknown key "rule"; did you mean "rules"\?$/,
    ],
    [
      "a mistyped rule",
      { "evenhand.config.yaml": "rules:\n\n  language/loaded-word: off" },
      /evenhand\.config\.yaml:3: unknown rule "language\/loaded-word"; did you mean "language\/loaded-wording"\?$/,
    ],
    [
      "a mistyped preset",
      { "evenhand.config.json": '{\n"extends": "newsrom"}' },
      /evenhand\.config\.json:2: "extends" names "newsrom", .*; did you mean "newsroom"\?$/,
    ],
    [
      "a base with a fault",
      { "evenhand.config.json": '{"extends": "./b.yaml"}', "b.yaml": "\nruels: {}" },
      /b\.yaml:2: unknown key "ruels"; did you mean "rules"\?$/,
    ],
    [
      "a wrong type",
      { "evenhand.config.yaml": "files: news/*.md" },
      /evenhand\.config\.yaml:1: "files" must be a list of globs, like \["news\/\*\*\/\*\.md"\]$/,
    ],
    [
      "a circle",
      { "evenhand.config.json": '{"extends": "./evenhand.config.json"}' },
      /evenhand\.config\.json:1: "extends" leads round in a circle: evenhand\.config\.json > evenhand\.config\.json; take one of these out$/,
    ],
    [
      "a module that throws",
      { "evenhand.config.mjs": "\n\nthrow new TypeError('the desk is shut');" },
      /evenhand\.config\.mjs:3: could not be run: TypeError: the desk is shut$/,
    ],
    [
      "a module with a slip",
      { "evenhand.config.mjs": "export default {\n  rules: {{}\n};" },
      /evenhand\.config\.mjs: could not be run: SyntaxError: \S/,
    ],
    [
      "two of them",
      { "evenhand.config.json": "{}", "evenhand.config.yaml": "" },
      /evenhand\.config\.yaml: stands beside evenhand\.config\.json; keep one of the two$/,
    ],
    [
      "a name that is not read",
      { "evenhand.config.ts": "export default {};" },
      /evenhand\.config\.ts: is not read; name it evenhand\.config\.mjs/,
    ],
  ])("%s", async (_name, files, line) => {
    await using folder = await folderOf({ ...news, ...files });
    const { code, stdout, stderr } = await evenhand(["lint"], folder.path);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd()).toMatch(new RegExp(`^evenhand: ${line.source}`));
    expect([code, stdout.includes("Error")]).toEqual([2, false]);
  });
});

describe("--print-config", () => {
  const files: Files = {
    "evenhand.config.yaml":
      "extends: newsroom\nminStrength: 0.5\noverrides:\n  - files: [opinion/**]\n    rules:\n      language/booster: off\n",
  };

  it("prints what holds for a file, and where it comes from", async () => {
    await using folder = await folderOf(files);
    const args = ["--print-config", "opinion/a.md", "--rule", "language/puffery: error"];
    const { code, stdout } = await evenhand(args, folder.path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      file: "opinion/a.md",
      config: "evenhand.config.yaml",
      layers: ['preset "newsroom"', "evenhand.config.yaml", "evenhand.config.yaml:4 (opinion/**)"],
      settings: {
        minStrength: 0.5,
        rules: {
          "language/booster": ["off", { allow: [] }],
          "language/puffery": ["error", { allow: [] }],
          "sourcing/truncated-quote": "error",
          "sourcing/single-source": "warning",
          "sourcing/number-mismatch": "error",
        },
      },
      origins: {
        minStrength: "evenhand.config.yaml:2",
        sources: "default",
        rules: {
          "language/booster": "evenhand.config.yaml:6",
          "language/puffery": "command line",
          "sourcing/truncated-quote": 'preset "newsroom"',
          "sourcing/number-mismatch": "default",
        },
      },
    });
  });

  it("says what is wrong with a configuration", async () => {
    await using folder = await folderOf({ "evenhand.config.json": '{ "x": 1 }' });
    const { code, stderr } = await evenhand(["lint", "--print-config", "a.md"], folder.path);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^evenhand: evenhand\.config\.json:1: unknown key "x";.*\n$/),
    ]);
  });
});

describe("--config", () => {
  it("holds for every file, whatever stands above it", async () => {
    await using folder = await folderOf({
      "evenhand.config.json": '{ "rules": { "language/booster": "error" } }',
      "other.yaml": "rules:\n  language/booster: 'off'\n",
      "a/note.md": "# A day\n\nIt utterly rained.\n",
    });
    const rulesWith = async (...args: string[]): Promise<readonly string[]> => {
      const { stdout } = await evenhand(["a/note.md", "-f", "json", ...args], folder.path);
      return JSON.parse(stdout).files[0].diagnostics.map(({ rule }: { rule: string }) => rule);
    };
    expect(await rulesWith()).toContain("language/booster");
    expect(await rulesWith("-c", "other.yaml")).not.toContain("language/booster");
    const printed = await evenhand(["--config", "other.yaml", "--print-config", "a/note.md"], folder.path);
    expect(JSON.parse(printed.stdout)).toMatchObject({ config: "other.yaml" });
    const missing = await evenhand(["a/note.md", "--config", "none.json"], folder.path);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringMatching(/^evenhand: none\.json: .+\n$/) });
  });
});
