import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { PAGES_FROM_FILES, ROOT } from "../site/repository.ts";
import { type CodeBlock, codeBlocks, commandsOf } from "./code-blocks.ts";
import { wrongWith } from "./known-commands.ts";
import { type Sandbox, sandbox } from "./sandbox.ts";

/** Pages that are written by hand; those made of other files are checked there. */
const PAGES = [
  "README.md",
  ...Object.keys(PAGES_FROM_FILES).filter((file) => file.endsWith(".md")),
  ...["docs", "docs/guide"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];
const RUNS = /^(npx (--yes )?)?evenhand\b(?!-)/;

describe.each(PAGES)("%s", (page) => {
  const markdown = readFileSync(join(ROOT, page), "utf8");
  const blocks = codeBlocks(markdown);
  const ofGuides = page.startsWith("docs/");

  test("commands run, or stand for what is there; files are valid; output is what is printed", () => {
    const box = sandbox(/^example: (\S+)$/m.exec(markdown)?.[1] ?? "harbour-tram");
    try {
      let output = "";
      let updated = markdown;
      for (const block of blocks) {
        const place = `${page}:${block.line}`;
        if (block.language === "sh") {
          for (const command of commandsOf(block)) output = check(command, box, place, ofGuides);
        } else if (block.title === "output") {
          if (process.env.UPDATE_DOCS === undefined) expect(block.code.trim(), place).toBe(output);
          else
            updated = updated.replace(
              markdown.slice(block.start - 20, block.end),
              `${markdown.slice(block.start - 20, block.start)}${output}\n`,
            );
        } else checkFile(block, box, place);
      }
      if (updated !== markdown) writeFileSync(join(ROOT, page), updated);
    } finally {
      box.remove();
    }
  });
});

/** @returns What the command printed. */
function check(command: string, box: Sandbox, place: string, runs: boolean): string {
  if (!runs || !RUNS.test(command)) {
    if (!RUNS.test(command)) expect(wrongWith(command), place).toBeNull();
    return "";
  }
  const { status, stdout, stderr } = box.run(command);
  expect([0, 1], `${place}: ${command}\n${stderr}`).toContain(status);
  return stdout.trim();
}

function checkFile({ language, title, code }: CodeBlock, box: Sandbox, place: string): void {
  if (language === "json") JSON.parse(code);
  if (language === "yaml") {
    for (const document of parseAllDocuments(code)) {
      if ("errors" in document) expect(document.errors, place).toEqual([]);
      if (/workflows|gitlab|pre-commit/.test(title ?? "")) runStrings(document.toJS(), box, place);
    }
  }
  if (title === null || language === "ts") return;
  box.write(title, code);
  if (!title.startsWith("evenhand.config.")) return;
  const { status, stderr } = box.run("evenhand --print-config summary-defects.md");
  expect(status, `${place}: ${stderr}`).toBe(0);
}

/** Runs what a workflow would run of the program. */
function runStrings(value: unknown, box: Sandbox, place: string): void {
  if (typeof value === "string" && RUNS.test(value)) check(value, box, place, true);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) runStrings(inner, box, place);
  }
}
