import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** A source file with what it imports: paths from the root for its own package's files, names for the rest. */
interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => {
      const path = join(folder, name);
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), "utf8"), true, true);
      const imports = importedFiles.map(({ fileName }) =>
        fileName.startsWith(".") ? join(dirname(path), fileName) : fileName,
      );
      return { path: unix(path), imports: imports.map(unix) };
    });
}

const unix = (path: string): string => path.split(sep).join("/");
const isTest = ({ path }: SourceFile): boolean =>
  path.endsWith(".test.ts") || path.includes("/rules/testing/");

/** "packages/core/src/text/en/units.ts" is in the room "text", "packages/core/src/lint.ts" in none. */
function roomOf(path: string): string | null {
  const parts = relative("packages/core/src", path).split("/");
  return parts.length > 1 ? (parts[0] ?? null) : null;
}

/** What each room of the core may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  actors: ["text"],
  article: ["text"],
  summary: ["text"],
  evidence: ["actors", "article", "summary", "text"],
  stance: ["actors", "article", "evidence", "summary", "text"],
  rules: ["actors", "article", "evidence", "stance", "summary", "text"],
};

describe("the import graph", () => {
  const core = sourceFiles("packages/core/src").filter((file) => !isTest(file));

  it("finds the files it is to check", () => {
    expect(core.length).toBeGreaterThan(40);
    expect(new Set(core.map(({ path }) => roomOf(path)))).toEqual(
      new Set([...Object.keys(MAY_IMPORT), "input", "look-up", "node", "report", "retext", null]),
    );
  });

  it("leads one way through the rooms of the core", () => {
    const wrong = core.flatMap(({ path, imports }) => {
      const room = roomOf(path);
      const allowed = room === null ? undefined : MAY_IMPORT[room];
      if (allowed === undefined) return [];
      return imports
        .filter((imported) => imported.startsWith("packages/core/src/"))
        .filter((imported) => {
          const other = roomOf(imported);
          return other !== room && (other === null || !allowed.includes(other));
        })
        .map((imported) => `${path} imports ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it("leads from no rule to another", () => {
    const ruleOf = (path: string): string | undefined =>
      /\/rules\/(language|sourcing|balance)\/[^/]+(?=\/)/.exec(path)?.[0];
    const wrong = core.flatMap(({ path, imports }) =>
      imports
        .filter(
          (imported) =>
            ruleOf(path) !== undefined && ruleOf(imported) !== undefined && ruleOf(imported) !== ruleOf(path),
        )
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps Node out of what runs in a page or a worker", () => {
    const portable = [
      ...core.filter(({ path }) => roomOf(path) !== "node"),
      ...sourceFiles("packages/report/src").filter((file) => !isTest(file)),
      ...sourceFiles("packages/language-server/src").filter(
        (file) => !isTest(file) && !/\/(?:stdio|node|program|testing)\b/.test(file.path),
      ),
    ];
    const wrong = portable.flatMap(({ path, imports }) =>
      imports
        .filter(
          (imported) =>
            imported.startsWith("node:") ||
            imported.includes("/src/node/") ||
            imported === "@evenhand/core/node",
        )
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the editor's API in the extension", () => {
    const others = ["packages", "apps/cli"]
      .flatMap(sourceFiles)
      .filter(({ path }) => !path.includes("node_modules") && !path.includes("/dist/"));
    expect(others.filter(({ imports }) => imports.includes("vscode")).map(({ path }) => path)).toEqual([]);
  });
});
