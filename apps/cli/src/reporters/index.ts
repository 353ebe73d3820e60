import type { CheckedFile, LintReport } from "../lint-report.ts";
import type { Terminal } from "../terminal.ts";

/** What a report is written for. */
export interface ReporterContext {
  readonly terminal: Terminal;
  /** Absolute; the paths of a report are relative to it. */
  readonly cwd: string;
  /** Whether only findings at error are in the report. */
  readonly quiet: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A form of the report, as text. */
export interface Reporter {
  /** What is written of a file as soon as it and those before it are checked; a form without it needs them all. */
  readonly file?: (file: CheckedFile) => string;
  /** The whole report, or what follows the files where they are written one by one. */
  readonly report: (report: LintReport, context: ReporterContext) => string;
}

export type FormatName =
  | "stylish"
  | "unix"
  | "json"
  | "ndjson"
  | "sarif"
  | "github"
  | "gitlab"
  | "junit"
  | "checkstyle"
  | "markdown";

interface Format {
  /** One line for the help. */
  readonly description: string;
  readonly load: () => Promise<Reporter>;
}

/** The forms of a lint report by name; each is loaded when it is asked for. */
const formats: Readonly<Record<FormatName, Format>> = {
  stylish: {
    description: "for people: each finding with the passages behind it",
    load: async () => ({ report: (await import("./stylish/index.ts")).formatStylish }),
  },
  unix: {
    description: "a line for each finding, file:line:column, for editors and grep",
    load: async () => (await import("./unix.ts")).unix,
  },
  json: {
    description: "one document for other programs, by a published schema",
    load: async () => ({ report: (await import("./lint-json.ts")).formatLintJson }),
  },
  ndjson: {
    description: "a line for each file as soon as it is checked, then the totals",
    load: async () => (await import("./ndjson.ts")).ndjson,
  },
  sarif: {
    description: "SARIF 2.1.0, for code scanning and viewers",
    load: async () => ({ report: (await import("./sarif/index.ts")).formatSarif }),
  },
  github: {
    description: "annotations on a pull request's files, in a GitHub Actions job",
    load: async () => ({ report: (await import("./github.ts")).formatGithub }),
  },
  gitlab: {
    description: "GitLab's code quality report",
    load: async () => ({ report: (await import("./gitlab.ts")).formatGitlab }),
  },
  junit: {
    description: "JUnit's XML: findings at error fail, the others pass",
    load: async () => ({ report: (await import("./junit.ts")).formatJunit }),
  },
  checkstyle: {
    description: "Checkstyle's XML",
    load: async () => ({ report: (await import("./checkstyle.ts")).formatCheckstyle }),
  },
  markdown: {
    description: "a comment on a pull request, of 65,536 characters at most",
    load: async () => ({ report: (await import("./markdown/index.ts")).formatMarkdown }),
  },
};

export const formatNames: readonly FormatName[] = Object.keys(formats) as FormatName[];

/** Loads a form; `evenhand lint --help` lists them with `describeFormats`. */
export function loadReporter(name: FormatName): Promise<Reporter> {
  return formats[name].load();
}

/** Lines for the help, a form on each. */
export function describeFormats(): string {
  const width = Math.max(...formatNames.map((name) => name.length));
  return formatNames.map((name) => `  ${name.padEnd(width)}  ${formats[name].description}`).join("\n");
}
