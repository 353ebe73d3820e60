import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { INPUT_SCHEMAS } from "@evenhand/answers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evenhand, folderOf } from "../program.ts";
import { type Answer, type Connected, call, connect } from "./client.ts";
import { gazette, summary, wire, workspace } from "./sources.ts";

vi.setConfig({ testTimeout: 240_000 });

const TOOLS = [
  "lint_summary",
  "find_evidence",
  "check_quotation",
  "explain_claim",
  "list_sources",
  "compare_sources",
];
const both = [
  { id: "wire", text: wire },
  { id: "gazette", text: gazette },
];

let folder: Awaited<ReturnType<typeof folderOf>>;
let server: Connected;
beforeAll(async () => {
  folder = await folderOf(workspace);
  server = await connect(folder.path, [folder.path]);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const ask = (name: string, args: Record<string, unknown>): Promise<Answer> => call(server.client, name, args);

async function schemaOf(name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8"));
}

describe("the tools", () => {
  it("say what they take and give, and change nothing", async () => {
    const { tools } = await server.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(tool.inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(tool.outputSchema?.required).toEqual(expect.arrayContaining(["notice", "errors"]));
    }
    // What a client holds of it for a whole session.
    expect(JSON.stringify(tools).length).toBeLessThan(80_000);
  });
});

describe("an editor's tools", () => {
  it("take the same, but for a configuration", async () => {
    const { tools } = await server.client.listTools();
    for (const { name, inputSchema } of tools) {
      const { config: _, ...own } = inputSchema.properties ?? {};
      const { properties = {}, required = [] } = INPUT_SCHEMAS[name] ?? {};
      expect(Object.keys(properties).toSorted(), name).toEqual(Object.keys(own).toSorted());
      const usual = Object.entries(properties).flatMap(([key, { default: value }]) =>
        value === undefined ? [] : [key],
      );
      // Here the schema says of what has a usual value that it is there.
      expect([...required, ...usual].toSorted(), name).toEqual(
        expect.arrayContaining(inputSchema.required ?? []),
      );
    }
  });
});

describe("lint_summary", () => {
  it("finds what the command finds, in its form", async () => {
    const { data, text } = await ask("lint_summary", { path: "summary.md", evidencePerClaim: 8 });
    const { stdout } = await evenhand(["lint", "summary.md", "--format", "json"], folder.path);
    const [file] = JSON.parse(stdout).files;
    const { notice, totals, warnings, errors, ...own } = data;
    expect(own).toEqual(file);
    expect([totals, errors]).toEqual([JSON.parse(stdout).totals, []]);
    expect(text).toContain("sourcing/number-mismatch, line 3:");
    expect(text).toContain("sources/wire.txt:5:");
  });

  it("gives what the published schema describes, and nothing that it does not name", async () => {
    const schema = (await schemaOf("lint")) as {
      $defs: Record<string, { properties: Record<string, object> }>;
    };
    const { data } = await ask("lint_summary", { path: "summary.md" });
    const validator = new Validator({ ...schema.$defs.file, $defs: schema.$defs }, "2020-12");
    expect(validator.validate(data)).toMatchObject({ valid: true });
    const { tools } = await server.client.listTools();
    const own = Object.keys(tools[0]?.outputSchema?.properties ?? {});
    const named = Object.keys(schema.$defs.file?.properties ?? {});
    expect(own.toSorted()).toEqual([...named, "totals", "warnings", "notice", "errors"].toSorted());
  });

  it("takes texts for files, cited by their ids", async () => {
    const text = summary.replace(/\n\[\^wire\]: .*\n/, "");
    const { data } = await ask("lint_summary", { text, sources: both });
    const found = data.diagnostics.map(({ rule }: { rule: string }) => rule);
    expect(found).toContain("sourcing/number-mismatch");
    expect(found).not.toContain("sourcing/missing-citation");
    expect(data.claims[0]).toMatchObject({ verdict: "supported", evidence: [{ source: "wire" }, {}] });
  });

  it("counts what it is given and the summary does not cite", async () => {
    const bare = summary.replace(/\n\[\^wire\]: .*\n/, "");
    const files = [{ path: "sources/wire.txt" }, { path: "sources/gazette.txt" }];
    for (const args of [
      { text: bare, sources: both },
      { path: "summary.md", sources: [{ id: "gazette", text: gazette }] },
      { path: "summary.md", sources: files },
      { text: bare.replaceAll("[^wire]", ""), sources: files },
    ]) {
      const { data } = await ask("lint_summary", args);
      const paths = data.balance.sources.map(({ path }: { path: string }) => path.split("/").at(-1));
      expect(paths.toSorted(), JSON.stringify(args)).toEqual(["gazette.txt", "wire.txt"]);
      for (const { span } of data.diagnostics) expect(span.end).toBeLessThanOrEqual(summary.length);
    }
  });

  it("puts a text in the place of the file that the summary names", async () => {
    const other = wire.replace("14 million", "15 million");
    const args = { path: "summary.md", sources: [{ id: "wire", text: other }] };
    const { data } = await ask("lint_summary", args);
    expect(data.claims.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "supported",
      "supported",
      "supported",
    ]);
  });

  it("checks the wording of a text without sources, with severities and rules of the call", async () => {
    const text = "The greedy tycoon slammed the absurd plan of the council on Monday.\n";
    const { data } = await ask("lint_summary", { text, only: ["language/*"] });
    expect(data.checked).toBe("wording");
    expect(data.diagnostics.length).toBeGreaterThan(0);
    const [{ rule }] = data.diagnostics;
    const off = await ask("lint_summary", { text, only: ["language/*"], rules: { [rule]: "off" } });
    expect(off.data.diagnostics.map((one: { rule: string }) => one.rule)).not.toContain(rule);
  });
});

describe("find_evidence", () => {
  it("ranks passages with speaker, frame, date and score", async () => {
    const sentence = "Boats need shelter, the mayor said.";
    const { data, text } = await ask("find_evidence", {
      sentence,
      sources: both.map((source) => ({ ...source, datePublished: "2025-03-05" })),
      limit: 3,
    });
    expect(data.passages[0]).toMatchObject({
      source: "wire",
      speaker: "Ilse Brandt",
      frame: "named",
      datePublished: "2025-03-05",
    });
    expect(data.passages.length).toBeLessThanOrEqual(3);
    const scores = data.passages.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
    expect(text).toContain("said by ⟦Ilse Brandt⟧");
  });

  it("looks in a summary's sources, and asks for one sentence", async () => {
    const found = await ask("find_evidence", { sentence: "A storm closed the pier.", summary: "summary.md" });
    expect(found.data.passages[0]).toMatchObject({ source: "wire", path: "sources/wire.txt" });
    const two = await ask("find_evidence", { sentence: "It rained. It snowed.", sources: both });
    expect(two).toMatchObject({ isError: true });
    expect(two.text).toContain("holds 2 sentences");
  });
});

describe("check_quotation", () => {
  const said = "We have waited ten years for this pier, and the boats need shelter";

  it.each([
    ["exact", { quotation: said, speaker: "Ilse Brandt" }],
    ["exact", { quotation: `“${said}.”` }],
    ["exact", { quotation: said, speaker: "Ilse Brandt", source: "wire" }],
    ["altered", { quotation: said.replace("ten years", "twelve years"), speaker: "Ilse Brandt" }],
    ["other-speaker", { quotation: said, speaker: "Rufus Holm" }],
    ["other-source", { quotation: said, speaker: "Ilse Brandt", source: "gazette" }],
    ["absent", { quotation: "Ducks will never swim in such a cold basin again", speaker: "Ilse Brandt" }],
  ])("is %s: %o", async (status, args) => {
    const { data } = await ask("check_quotation", { ...args, sources: both });
    expect(data.status).toBe(status);
  });

  it("tells the changed words", async () => {
    const quotation = said.replace("ten years", "twelve years");
    const { data } = await ask("check_quotation", { quotation, speaker: "Ilse Brandt", sources: both });
    expect(data.changes).toEqual([{ quoted: "twelve", found: "ten" }]);
    expect(data.found[0]).toMatchObject({ source: "wire", speaker: "Ilse Brandt" });
  });
});

describe("explain_claim", () => {
  it("explains what the command explains, by line or by words", async () => {
    const { stdout } = await evenhand(["explain", "summary.md:3:60", "--format", "json"], folder.path);
    const {
      notice: _,
      errors: __,
      ...own
    } = (await ask("explain_claim", { path: "summary.md", line: 3, column: 60 })).data;
    expect(own).toEqual(JSON.parse(stdout));
    const byWords = await ask("explain_claim", { path: "summary.md", sentence: "cost 15 million crowns" });
    expect(byWords.data.claim).toEqual(own.claim);
    const validator = new Validator(await schemaOf("explain"), "2020-12");
    expect(validator.validate(own)).toMatchObject({ valid: true });
  });

  it.each([
    [{ path: "summary.md", sentence: "Ducks swim." }, "no sentence to check has these words"],
    [{ path: "summary.md", line: 99 }, "the file has 6 lines"],
    [{ path: "summary.md" }, "give either the sentence's words or its line"],
  ])("says where %o leads to nothing", async (args, message) => {
    const { isError, text } = await ask("explain_claim", args);
    expect([isError, text]).toEqual([true, expect.stringContaining(message)]);
  });
});

describe("list_sources", () => {
  it("lists what the command lists", async () => {
    const { stdout } = await evenhand(["sources", "list", "--format", "json"], folder.path);
    const { data } = await ask("list_sources", {});
    expect(data.sources).toEqual(JSON.parse(stdout).sources);
    expect(data.sources).toMatchObject([{ path: "sources/wire.txt", ids: ["wire"], usedBy: ["summary.md"] }]);
    const one = await ask("list_sources", { paths: ["sources/gazette.txt"] });
    expect(one.data.sources).toMatchObject([{ path: "sources/gazette.txt", usedBy: [] }]);
  });
});

describe("compare_sources", () => {
  it("finds where they disagree, what they have in common, and who is shown how", async () => {
    const { data, text } = await ask("compare_sources", { sources: both });
    expect(data.sources).toMatchObject([
      { text: 1, id: "wire" },
      { text: 2, id: "gazette" },
    ]);
    expect(data.disagreements).toHaveLength(1);
    const texts = data.disagreements[0].passages.map((one: { text: string }) => one.text).join(" ");
    expect(texts).toMatch(/14 million[\s\S]*19 million|19 million[\s\S]*14 million/);
    expect(data.points.length).toBeGreaterThan(0);
    expect(data.cells.some(({ text }: { text: number }) => text === 2)).toBe(true);
    expect(text).toContain("Where they disagree:");
  });

  it("needs two", async () => {
    const { isError, text } = await ask("compare_sources", { sources: both.slice(0, 1) });
    expect([isError, text]).toEqual([true, expect.stringContaining("give two or more")]);
  });
});

describe("resources and the prompt", () => {
  it("shows the text of a source, and the page of a rule", async () => {
    const { resources } = await server.client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris).toContain("evenhand://source/sources/wire.txt");
    expect(uris).toContain("evenhand://rule/sourcing/number-mismatch");
    const read = async (uri: string): Promise<string> => {
      const { contents } = await server.client.readResource({ uri });
      return contents.map((content) => ("text" in content ? content.text : "")).join("");
    };
    const text = await read("evenhand://source/sources/wire.txt");
    expect(text).toContain("⟦Shop owners on the quay said that they had not been asked.");
    expect(text).not.toContain("⟦By Ada Tolliver");
    expect(await read("evenhand://rule/sourcing/number-mismatch")).toContain("## Incorrect");
    await expect(read("evenhand://rule/sourcing/none")).rejects.toThrow("there is no rule sourcing/none");
    await expect(read("evenhand://source/sources/none.txt")).rejects.toThrow("no such file");
  });

  it("lists the rules where a configuration is broken, and so are the sources", async () => {
    await using broken = await folderOf({ ...workspace, "evenhand.config.json": "{" });
    await using own = await connect(broken.path, [broken.path]);
    const { resources } = await own.client.listResources();
    expect(resources.length).toBeGreaterThan(30);
    expect((await call(own.client, "list_sources", {})).text).toContain("evenhand.config.json:1:");
  });

  it("asks for a summary that is checked until no error is left", async () => {
    const { prompts } = await server.client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(["balanced_summary"]);
    const { messages } = await server.client.getPrompt({
      name: "balanced_summary",
      arguments: { sources: "sources/wire.txt, sources/gazette.txt" },
    });
    const { content } = messages[0] ?? {};
    const text = content?.type === "text" ? content.text : "";
    expect(text).toContain("⟦sources/wire.txt⟧, ⟦sources/gazette.txt⟧");
    for (const tool of ["compare_sources", "check_quotation", "lint_summary"]) expect(text).toContain(tool);
  });
});

it("writes nothing but the protocol, and reads what has changed since", async () => {
  await using other = await folderOf(workspace);
  await using own = await connect(other.path);
  const count = async (): Promise<number> =>
    (await call(own.client, "lint_summary", { path: "summary.md" })).data.totals.errors;
  expect(await count()).toBe(1);
  // By now a thread keeps what it has read.
  await new Promise((resolve) => setTimeout(resolve, 2200));
  expect([await count(), await count()]).toEqual([1, 1]);
  await writeFile(join(other.path, "sources/wire.txt"), wire.replace("14 million", "15 million"));
  expect(await count()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 2200));
  expect(await count()).toBe(0);
  await writeFile(join(other.path, "sources/wire.txt.meta.yaml"), "datum: 2025-03-04\n");
  const { data } = await call(own.client, "lint_summary", { path: "summary.md" });
  expect(data.errors[0].message).toContain('unknown field "datum"');
  expect(own.errors()).toBe("");
});
