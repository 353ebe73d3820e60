import type { InitPlan } from "./plan.ts";

/** A file to make. */
export interface InitFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** How the output calls it, where that is not by its path. */
  readonly shown?: string;
}

/** Where the program comes from in what runs it later. */
export interface Installation {
  /** Whether it is installed in the project. */
  readonly isLocal: boolean;
  readonly version: string;
}

const SCHEMA = "schema/config.schema.json";

export function configFile({ sources, preset }: InitPlan, { isLocal }: Installation): InitFile {
  const schema = isLocal
    ? `./node_modules/evenhand/${SCHEMA}`
    : `https://evenhand.github.io/evenhand/${SCHEMA}`;
  return {
    path: "evenhand.config.jsonc",
    text: `{
  "$schema": ${JSON.stringify(schema)},
  // The rules to start from: recommended, strict, wikipedia or newsroom.
  "extends": ${JSON.stringify(preset)},
  // What summaries are checked against that name no sources of their own. "evenhand sources add" saves articles there.
  "sources": [${JSON.stringify(`${sources}/**/*.{txt,md,html}`)}],
  // Which files are summaries. Without this all Markdown files are that name sources.
  // "files": ["summaries/**/*.md"],
  "rules": {
    // "language/readability": "off"
  }
}
`,
  };
}

export function ignoreFile(): InitFile {
  return {
    path: ".evenhandignore",
    text: `# What evenhand leaves out of folders and globs, written as in .gitignore; what that leaves out is left out too.
# drafts/
`,
  };
}

/** Keeps an empty folder in Git. */
export function folderFile({ sources }: InitPlan): InitFile {
  return { path: `${sources}/.gitkeep`, text: "", shown: `${sources}/` };
}

export function preCommitFile(installation: Installation): InitFile {
  return {
    path: ".pre-commit-config.yaml",
    text: `# https://pre-commit.com
repos:
${preCommitHook(installation)}`,
  };
}

/** The hook alone, for a file that stands already. All summaries are checked, as a changed source may concern any. */
export function preCommitHook(installation: Installation): string {
  return `  - repo: local
    hooks:
      - id: evenhand
        name: evenhand
        entry: ${commandOf(installation)} lint
        language: system
        files: \\.(md|markdown|txt|html?)$
        pass_filenames: false
`;
}

export function workflowFile(installation: Installation): InitFile {
  return {
    path: ".github/workflows/evenhand.yml",
    text: `name: Evenhand
on: [push, pull_request]
permissions:
  contents: read
jobs:
  summaries:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${installation.isLocal ? "      - run: npm install\n" : ""}      - run: ${commandOf(installation)} lint --format github
`,
  };
}

/** The same version everywhere: what is installed in the project, else this one. */
function commandOf({ isLocal, version }: Installation): string {
  return isLocal ? "npx evenhand" : `npx --yes evenhand@${version}`;
}
