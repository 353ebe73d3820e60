import type { Diagnostic } from "@evenhand/core";
import type { Problem } from "@evenhand/core/node";
import type { CheckedFile, LintReport } from "../lint-report.ts";
import { printable } from "../printable.ts";
import type { ReporterContext } from "./index.ts";
import { problemsByPath } from "./problems.ts";
import { type Attributes, block, element, xmlHead, xmlText } from "./xml.ts";

interface Case {
  readonly kind: "passed" | "failure" | "error";
  readonly xml: string;
}

/**
 * JUnit's XML: a suite for each file, a case for each finding. As tests decide over a build, findings at error fail,
 * as they do on the command line; the others pass, with their text as output. A file without findings is one case
 * that passes, a file that could not be used one with an error.
 */
export function formatJunit(report: LintReport, { quiet }: ReporterContext): string {
  const problems = problemsByPath(report);
  const checked = report.files.map(({ result }) => result.path);
  const suites = [
    ...report.files.map((file) => ({
      name: file.result.path,
      cases: [...(problems.get(file.result.path) ?? []).map(problemCase), ...casesOf(file, quiet)],
    })),
    ...[...problems]
      .filter(([path]) => !checked.includes(path))
      .map(([path, own]) => ({ name: path, cases: own.map(problemCase) })),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const children = suites.map(({ name, cases }) =>
    block(
      "testsuite",
      { name, ...countsOf(cases), skipped: 0 },
      cases.map(({ xml }) => xml),
    ),
  );
  return `${xmlHead}\n${block("testsuites", { name: "evenhand", ...countsOf(all) }, children)}\n`;
}

function countsOf(cases: readonly Case[]): Attributes {
  const count = (kind: Case["kind"]): number => cases.filter((one) => one.kind === kind).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error") };
}

function casesOf({ result: { path, diagnostics } }: CheckedFile, quiet: boolean): Case[] {
  if (diagnostics.length > 0) return diagnostics.map((diagnostic) => findingCase(diagnostic, path));
  const name = quiet ? "no errors" : "no findings";
  return [{ kind: "passed", xml: element("testcase", { classname: path, name }) }];
}

function findingCase(diagnostic: Diagnostic, path: string): Case {
  const { rule, severity, message, range, evidence, helpUri } = diagnostic;
  const { line, character } = range.start;
  const text = [
    `${path}:${line + 1}:${character + 1}: ${severity}: ${message}`,
    ...evidence.map((passage) => `${passage.path}:${passage.range.start.line + 1}: ${passage.text}`),
    helpUri,
  ].map(printable);
  const attributes = { classname: path, name: `${rule} (${line + 1}:${character + 1})` };
  const body = xmlText(text.join("\n"));
  return severity === "error"
    ? {
        kind: "failure",
        xml: block("testcase", attributes, [
          element("failure", { message: printable(message), type: rule }, body),
        ]),
      }
    : { kind: "passed", xml: block("testcase", attributes, [element("system-out", {}, body)]) };
}

function problemCase({ path, line, message }: Problem): Case {
  const attributes = { classname: path, name: line === null ? "can be used" : `can be used (${line})` };
  const error = element("error", { message: printable(message), type: "evenhand" });
  return { kind: "error", xml: block("testcase", attributes, [error]) };
}
