import type { Diagnostic, Severity } from "@evenhand/core";
import { type CheckedFile, textOf } from "../../lint-report.ts";
import { type Excerpt, excerptOf } from "../evidence.ts";
import { markdownText } from "./text.ts";

/** A finding as a row of a table; `brief` is the same without the passages. */
export interface Row {
  readonly severity: Severity;
  readonly full: string;
  readonly brief: string;
}

export const rowHead = "| | Line | Finding |\n| :-- | --: | :-- |";

const SYMBOLS: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };

/** How many passages are shown with a finding. */
const mostPassages = 3;
/** Characters of a message, as it comes. */
const longestMessage = 1000;

/**
 * @param linkOf The address of a line of the file, null where the host is not known.
 */
export function rowOf(
  diagnostic: Diagnostic,
  file: CheckedFile,
  linkOf: (line: number) => string | null,
): Row {
  const { severity, rule, helpUri, message, range, evidence, suggestions } = diagnostic;
  const line = range.start.line + 1;
  const link = linkOf(line);
  const said = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  const [suggestion] = suggestions;
  const parts = [
    `| ${SYMBOLS[severity]}&nbsp;${severity} | ${link === null ? line : `[${line}](${link})`} | ${markdownText(said)} [\`${rule}\`](${helpUri})`,
    suggestion === undefined ? "" : `<br>→ ${markdownText(suggestion.title)}`,
  ];
  const passages = evidence
    .slice(0, mostPassages)
    .map((one) => passageOf(excerptOf(one, diagnostic, textOf(file), file.sources)));
  const rest = evidence.length - passages.length;
  if (rest > 0) passages.push(`and ${rest} more`);
  return { severity, full: `${[...parts, ...passages].join("")} |`, brief: `${parts.join("")} |` };
}

/** A passage to unfold under its place, with the words that matter in bold. */
function passageOf({ name, place, text, emphasis }: Excerpt): string {
  let shown = "";
  let at = 0;
  for (const { from, to } of emphasis) {
    shown += `${spaced(text.slice(at, from))}<b>${markdownText(text.slice(from, to))}</b>`;
    at = to;
  }
  shown += spaced(text.slice(at));
  return `<details><summary>${markdownText(name === null ? place : `${name}, ${place}`)}</summary>${shown}</details>`;
}

/** `markdownText` that keeps the spaces at both ends. */
function spaced(text: string): string {
  const [, before = "", after = ""] = /^(\s*).*?(\s*)$/s.exec(text) ?? [];
  return text.trim() === "" ? text.slice(0, 1) : `${before}${markdownText(text)}${after}`;
}
