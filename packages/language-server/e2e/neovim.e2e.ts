import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NVIM } from "./ensure-neovim.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
/** What the documentation gives to writers, as it stands. */
const CONFIGURATION = join(REPOSITORY, "docs/editors/neovim.lua");
const SCRIPT = fileURLToPath(new URL("neovim.lua", import.meta.url));
const SERVER = join(REPOSITORY, "packages/language-server/bin/evenhand-language-server.js");
const EVENHAND = join(REPOSITORY, "apps/cli/bin/evenhand.js");
const SUMMARY = "summary-defects.md";

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly text: readonly string[];
}

/** What the script saw in the editor. */
interface Seen {
  readonly problem?: string;
  readonly findings: readonly Finding[];
  readonly hover: string;
  readonly definition: { readonly file: string; readonly line: string };
  readonly references: readonly { readonly file: string; readonly text: string }[];
  readonly actions: readonly string[];
}

let folder: string;
let example: string;
let expected: Finding[];
let seen: Seen;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "evenhand-neovim-"));
  example = join(folder, "harbour-tram");
  cpSync(join(REPOSITORY, "examples/harbour-tram"), example, { recursive: true });
  expected = findingsOfProgram();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(SERVER, join(bin, "evenhand-language-server"));
  const home = (name: string) => join(folder, "home", name);
  const editor = spawn(NVIM, ["--headless", "-u", CONFIGURATION, "-n", "-S", SCRIPT, SUMMARY], {
    cwd: example,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
      HOME: join(folder, "home"),
      XDG_CONFIG_HOME: home("config"),
      XDG_DATA_HOME: home("data"),
      XDG_STATE_HOME: home("state"),
      XDG_CACHE_HOME: home("cache"),
      EVENHAND_SEEN: join(folder, "seen.json"),
      EVENHAND_EXPECTED: String(expected.length),
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await once(editor, "exit");
  seen = JSON.parse(readFileSync(join(folder, "seen.json"), "utf8"));
  console.log(seen.findings?.map(({ rule, text }) => `${rule}: ${text.join(" ")}`).join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `evenhand lint -f json` says of the same file. */
function findingsOfProgram(): Finding[] {
  const { stdout } = spawnSync(process.execPath, [EVENHAND, "lint", "-f", "json", SUMMARY], {
    cwd: example,
    encoding: "utf8",
  });
  const text = readFileSync(join(example, SUMMARY), "utf8");
  const [file] = JSON.parse(stdout).files;
  return file.diagnostics.map(
    ({ rule, severity, message, span }: Finding & { readonly span: { start: number; end: number } }) => ({
      rule,
      severity: severity === "warning" ? "WARN" : severity.toUpperCase(),
      message,
      text: text.slice(span.start, span.end).split("\n"),
    }),
  );
}

const inOrder = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => JSON.stringify(finding, ["rule", "severity", "message", "text"])).sort();

describe(`Neovim ${version()} with the documented configuration`, () => {
  test("goes through to the end", () => {
    expect(seen.problem).toBeUndefined();
  });

  test("shows the findings of `evenhand lint` at the same words", () => {
    expect(expected.length).toBeGreaterThan(5);
    expect(inOrder(seen.findings)).toEqual(inOrder(expected));
  });

  test("shows on K what a sentence rests on", () => {
    const hover = seen.hover.replaceAll("*", "");
    expect(hover).toContain("Supported by Ministry of Transport");
    expect(hover).toContain("The first passengers will step aboard in September 2029.");
  });

  test("goes on gd to the passage, and on grr to what rests on it", () => {
    expect(seen.definition.file).toBe("press-release.txt");
    expect(seen.definition.line).toContain("step aboard in September 2029");
    expect(seen.references).toEqual([
      { file: SUMMARY, text: expect.stringContaining("first passengers") as string },
    ]);
  });

  test("offers on gra the fix first", () => {
    expect(seen.actions[0]).toContain("247 million crowns");
    expect(seen.actions.join("\n")).toContain("sourcing/number-mismatch");
  });

  test("makes with :EvenhandFixAll the changes of `evenhand lint --fix`", () => {
    const inNeovim = readFileSync(join(example, SUMMARY), "utf8");
    cpSync(join(REPOSITORY, "examples/harbour-tram", SUMMARY), join(example, SUMMARY));
    spawnSync(process.execPath, [EVENHAND, "lint", "--fix", SUMMARY], { cwd: example });
    expect(inNeovim).toBe(readFileSync(join(example, SUMMARY), "utf8"));
    expect(inNeovim).toContain("247 million crowns");
  });
});

function version(): string {
  return /v([\d.]+)/.exec(execFileSync(NVIM, ["--version"], { encoding: "utf8" }))?.[1] ?? "";
}
