import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Schema, Validator } from "@cfworker/json-schema";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { hostileFiles, hostilePath } from "./hostile.ts";
import { evenhand, folderOf, type Outcome } from "./program.ts";

const example = fileURLToPath(new URL("../../../examples/harbour-tram", import.meta.url));
const formats = ["stylish", "json", "ndjson", "sarif", "github", "gitlab", "junit", "checkstyle", "markdown"];

// Nothing of the machine that the tests run on.
const env = { CI: "", GITHUB_ACTIONS: "", GITHUB_WORKSPACE: "", GITHUB_SERVER_URL: "", CI_PROJECT_DIR: "" };

/** Each format's report of the worked example and of the hostile files. */
const worked: Record<string, Outcome> = {};
const hostile: Record<string, Outcome> = {};

beforeAll(async () => {
  await using folder = await folderOf(hostileFiles);
  await using kept = await folderOf({});
  // The reports are of the same findings, which are looked for once.
  const argsFor = (format: string) => ["-f", format, "--cache-location", join(kept.path, "cache")];
  for (const format of formats) {
    worked[format] = await evenhand(argsFor(format), example, env);
    hostile[format] = await evenhand(argsFor(format), folder.path, env);
  }
}, 300_000);

function outputOf(reports: Readonly<Record<string, Outcome>>, format: string): string {
  const outcome = reports[format];
  expect(outcome).toMatchObject({ code: 1, stderr: "" });
  return outcome?.stdout ?? "";
}

/** The elements of an XML document, by an unforgiving parser. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string>, text: "" });
  });
  parser.on("text", (text) => {
    const element = elements.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.write(xml).close();
  return elements;
}

describe.each([
  ["the worked example", worked],
  ["hostile texts and paths", hostile],
])("of %s", (_name, reports) => {
  it.each(formats)("%s has no control characters, no half pairs and ends its last line", (format) => {
    const text = outputOf(reports, format);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not there is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\ufffe\p{Surrogate}]/u);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it("sarif is valid by the schema, and all in it hangs together", () => {
    const log = JSON.parse(outputOf(reports, "sarif"));
    expect(new Validator(sarifSchema as unknown as Schema, "4", false).validate(log).errors).toEqual([]);
    const [run] = log.runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.invocations[0].executionSuccessful).toBe(true);
    const rules = run.tool.driver.rules;
    for (const { helpUri, shortDescription, fullDescription } of rules) {
      expect(helpUri).toMatch(/^https:/);
      expect(shortDescription.text.length).toBeGreaterThan(10);
      expect(fullDescription.text).toContain(shortDescription.text);
    }
    const fingerprints = new Set<string>();
    for (const result of run.results) {
      expect(rules[result.ruleIndex].id).toBe(result.ruleId);
      fingerprints.add(result.partialFingerprints["claim/v1"]);
      for (const { physicalLocation } of [...result.locations, ...result.relatedLocations]) {
        const { uri, uriBaseId, index } = physicalLocation.artifactLocation;
        expect(run.artifacts[index].location).toEqual({ uri, uriBaseId, index });
        expect(run.originalUriBaseIds[uriBaseId].uri).toMatch(/^file:\/\/\/.*\/$/);
      }
      // Viewers show only the related locations that a message links to.
      const ids = [...result.message.text.matchAll(/(?<!\\)\]\((\d+)\)/g)].map(([, id]) => Number(id));
      expect(ids).toEqual(result.relatedLocations.map(({ id }: { id: number }) => id).slice(0, 5));
    }
    expect(fingerprints.size).toBe(run.results.length);
  });

  it("junit and checkstyle are well-formed, and count right", () => {
    const json = JSON.parse(outputOf(reports, "json"));
    const junit = elementsOf(outputOf(reports, "junit"));
    const [root] = junit;
    const named = (name: string) => junit.filter((element) => element.name === name);
    expect(root).toMatchObject({ name: "testsuites", attributes: { failures: String(json.totals.errors) } });
    expect(named("testsuite").map(({ attributes }) => attributes.name)).toEqual(
      json.files.map(({ path }: { path: string }) => path),
    );
    expect(named("failure")).toHaveLength(json.totals.errors);
    expect(Number(root?.attributes.tests)).toBe(named("testcase").length);

    const checkstyle = elementsOf(outputOf(reports, "checkstyle"));
    const errors = checkstyle.filter(({ name }) => name === "error").map(({ attributes }) => attributes);
    const { errors: atError, warnings, infos } = json.totals;
    expect(errors).toHaveLength(atError + warnings + infos);
    for (const { line, severity, source } of errors) {
      expect(Number(line)).toBeGreaterThan(0);
      expect(severity).toMatch(/^(error|warning|info)$/);
      expect(source).toMatch(/^evenhand\.[a-z]+\.[a-z-]+$/);
    }
  });

  it("github has a command on each line but the last, all of it escaped", () => {
    const lines = outputOf(reports, "github").trimEnd().split("\n");
    const { totals } = JSON.parse(outputOf(reports, "json"));
    expect(lines.pop()).toMatch(/^\d+ findings in \d+ files? \(/);
    expect(lines).toHaveLength(totals.errors + totals.warnings + totals.infos);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[a-z-]+\/[a-z-]+::[^\r]+$/,
      );
      expect(line).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
    }
  });

  it("gitlab gives each finding a fingerprint and a place", () => {
    const issues = JSON.parse(outputOf(reports, "gitlab"));
    const { totals } = JSON.parse(outputOf(reports, "json"));
    expect(issues).toHaveLength(totals.errors + totals.warnings + totals.infos);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
      issues.length,
    );
    for (const { severity, location, description } of issues) {
      expect(severity).toMatch(/^(info|minor|major)$/);
      expect(location.path).not.toMatch(/^[./]/);
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(description).not.toContain("\n");
    }
  });

  it("ndjson has the files of json, a line each, and the rest in the last", async () => {
    const lines = outputOf(reports, "ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { files, ...rest } = JSON.parse(outputOf(reports, "json"));
    expect(lines).toEqual([
      ...files.map((file: object) => ({ type: "file", ...file })),
      { type: "totals", ...rest },
    ]);
    const { $defs } = JSON.parse(
      await readFile(new URL("../schema/lint.schema.json", import.meta.url), "utf8"),
    );
    const validator = new Validator({ $defs, $ref: "#/$defs/line" }, "2020-12", false);
    for (const line of lines) expect(validator.validate(line).errors).toEqual([]);
    expect(validator.validate({ ...lines[0], type: "totals" }).valid).toBe(false);
  });

  it("markdown renders with no element, link or picture that is not the report's own", () => {
    const markdown = outputOf(reports, "markdown");
    const html = micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)];
    const own = /^(h3|h4|p|table|thead|tbody|tr|th|td|br|a|code|details|summary|b)$/;
    expect(tags.map(([, name]) => name).filter((name) => !own.test(name ?? ""))).toEqual([]);
    const links = tags.filter(([tag]) => tag.startsWith("<a ")).map(([tag]) => tag);
    for (const link of links) expect(link).toMatch(/^<a href="https:\/\/evenhand\.github\.io\/[\w/-]+">$/);
    const { totals } = JSON.parse(outputOf(reports, "json"));
    const findings = totals.errors + totals.warnings + totals.infos;
    expect(links).toHaveLength(findings);
    expect(html.match(/<td/g)).toHaveLength(findings * 3);
    // Hosts look for these in the text that is left.
    expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:\w+:/);
  });
});

describe("the worked example", () => {
  it("shows each finding with its passage in the stylish form", () => {
    const text = outputOf(worked, "stylish");
    expect(text).toMatch(/14:60 {2}error {4}Source ministry says “247 million crowns”/);
    expect(text).toMatch(/│ sources\/press-release\.txt:10 {2}ministry\n +│ The State will contribute/);
    expect(text).toMatch(/summary-balanced\.md {2}✔ 13 of 13 claims supported\n/);
    expect(text).toMatch(/\n✖ 9 findings in 2 files \(4 errors, 5 warnings, 0 info\)\n$/);
  });

  it("slices to the words of the file by the offsets of sarif", async () => {
    const text = await readFile(join(example, "summary-defects.md"), "utf8");
    const { results } = JSON.parse(outputOf(worked, "sarif")).runs[0];
    for (const { locations } of results) {
      const { region, contextRegion } = locations[0].physicalLocation;
      for (const { charOffset, charLength, snippet, startLine, startColumn } of [
        region,
        contextRegion,
      ].filter(Boolean)) {
        expect(text.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
        expect(
          text.split("\n")[startLine - 1]?.startsWith(snippet.text.split("\n")[0], startColumn - 1),
        ).toBe(true);
      }
    }
  });

  it("counts paths from the repository's root where code hosts do", () => {
    const path = "examples/harbour-tram/summary-defects.md";
    expect(outputOf(worked, "github")).toContain(`::error file=${path},line=14,`);
    expect(JSON.parse(outputOf(worked, "gitlab"))[0].location.path).toBe(path);
    const { artifacts } = JSON.parse(outputOf(worked, "sarif")).runs[0];
    expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toContain(path);
  });
});

describe("hostile texts and paths", () => {
  it("keeps the path in each format's own spelling", () => {
    expect(outputOf(hostile, "github")).toContain("file=новости дня/итог%2C 50%25 & 1.md,line=7");
    expect(outputOf(hostile, "checkstyle")).toContain('<file name="новости дня/итог, 50% &amp; 1.md">');
    expect(outputOf(hostile, "junit")).toContain('<testsuite name="новости дня/итог, 50% &amp; 1.md"');
    const { artifacts } = JSON.parse(outputOf(hostile, "sarif")).runs[0];
    const uris = artifacts.map(({ location }: { location: { uri: string } }) => location.uri);
    expect(uris.map(decodeURIComponent)).toEqual([hostilePath, "новости дня/sources/a|b `c` <i>.txt"]);
    for (const uri of uris) expect(uri).toMatch(/^[\w%/.!'()*~-]+$/);
  });

  it("has the passage, with what it holds of markup, as text", () => {
    const failure = elementsOf(outputOf(hostile, "junit")).find(({ name }) => name === "failure");
    expect(failure?.text).toContain("| <script>alert(1)</script> ]]> `code` %0A::error::x �[31mred�[0m");
    const { relatedLocations } = JSON.parse(outputOf(hostile, "sarif")).runs[0].results[0];
    expect(relatedLocations[0].message.text).toContain(String.raw`\[link\](https://evil.example)`);
    expect(relatedLocations[0].message.text).toContain("{{0}}");
    expect(outputOf(hostile, "stylish")).toContain("<script>alert(1)</script>");
  });
});
