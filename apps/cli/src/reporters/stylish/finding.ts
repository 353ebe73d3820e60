import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic, Severity } from "@evenhand/core";
import { lineFragment } from "../../hyperlinks.ts";
import { type CheckedFile, textOf } from "../../lint-report.ts";
import { printable } from "../../printable.ts";
import type { Terminal } from "../../terminal.ts";
import { type Excerpt, excerptOf } from "../evidence.ts";
import type { ReporterContext } from "../index.ts";
import { columnsOf, plain, type Styled, wrap } from "../wrap.ts";

/** How many passages are shown under a finding. */
const mostPassages = 3;

/** `line:column`, counted from 1. */
export function placeOf({ range }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1}`;
}

/**
 * The lines of a finding: what is wrong, the passages behind it, what to do.
 *
 * @param place As wide as the others of the file.
 */
export function formatFinding(
  diagnostic: Diagnostic,
  place: string,
  file: CheckedFile,
  context: ReporterContext,
): string[] {
  const { colors, width, link } = context.terminal;
  const { severity } = diagnostic;
  const severityWidth = "warning".length;
  const padding = " ".repeat(severityWidth - severity.length);
  const head = `  ${colors.dim(place)}  ${severityColor(severity, context.terminal)(severity)}${padding}`;
  const beside = width >= 60;
  const indent = beside ? place.length + severityWidth + 6 : 4;
  const room = width - indent;

  const message = wrap([{ text: diagnostic.message, style: plain }], room);
  const rule = link(colors.dim(diagnostic.rule), diagnostic.helpUri);
  const last = message.at(-1) ?? "";
  if (columnsOf(last) + 2 + diagnostic.rule.length <= room) message[message.length - 1] = `${last}  ${rule}`;
  else message.push(rule);

  const shown = diagnostic.evidence.slice(0, mostPassages);
  const passages = shown.flatMap((evidence) =>
    formatExcerpt(excerptOf(evidence, diagnostic, textOf(file), file.sources), room, context),
  );
  const rest = diagnostic.evidence.length - shown.length;
  if (rest > 0) passages.push(colors.dim(`and ${rest} more`));

  const [first = "", ...below] = [...message, ...passages, ...formatSuggestion(diagnostic, room, context)];
  const indented = below.map((line) => " ".repeat(indent) + line);
  return beside
    ? [`${head}  ${first}`, ...indented]
    : [head.trimEnd(), " ".repeat(indent) + first, ...indented];
}

function formatSuggestion(
  { suggestions: [suggestion] }: Diagnostic,
  room: number,
  { terminal: { colors, unicode } }: ReporterContext,
): string[] {
  if (suggestion === undefined) return [];
  const arrow = unicode ? "→" : "->";
  return wrap([{ text: suggestion.title, style: colors.green }], room - arrow.length - 1).map(
    (line, i) => `${i === 0 ? colors.green(arrow) : " ".repeat(arrow.length)} ${line}`,
  );
}

/** The place, and below it the passage, with a bar at its side. */
function formatExcerpt(excerpt: Excerpt, room: number, context: ReporterContext): string[] {
  const { colors, unicode, link } = context.terminal;
  const strong = colors.isColorSupported ? colors.bold : (text: string) => `*${text}*`;
  const pieces: Styled[] = [];
  let at = 0;
  for (const { from, to } of excerpt.emphasis) {
    pieces.push({ text: excerpt.text.slice(at, from), style: colors.dim });
    pieces.push(...emphasised(excerpt.text.slice(from, to), strong, colors.isColorSupported));
    at = to;
  }
  pieces.push({ text: excerpt.text.slice(at), style: colors.dim });
  const { name, place, path, line } = excerpt;
  const source = name === null ? "" : colors.dim(`  ${printable(name)}`);
  const title = link(colors.cyan(printable(place)), fileUri(path, line, context)) + source;
  const bar = colors.dim(unicode ? "│ " : "| ");
  return [title, ...wrap(pieces, room - 2)].map((text) => bar + text);
}

/** Without colours the marks go round the whole range, and not round each line of it. */
function emphasised(text: string, strong: (text: string) => string, colored: boolean): Styled[] {
  return colored ? [{ text, style: strong }] : [{ text: strong(text), style: plain }];
}

/** The address of a line of a file; of the file alone for null. */
export function fileUri(path: string, line: number | null, { cwd, env }: ReporterContext): string {
  const { href } = pathToFileURL(resolve(cwd, path));
  return line === null ? href : href + lineFragment(line, env);
}

export function severityColor(severity: Severity, { colors }: Terminal): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}
