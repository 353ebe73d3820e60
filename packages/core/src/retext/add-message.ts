import type { VFile } from "vfile";
import type { Diagnostic } from "../diagnostic.ts";
import type { Position } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";

/** Adds a finding to a file as a message: an error is fatal, an info has no severity. */
export function addMessage(file: VFile, diagnostic: Diagnostic, text: string): void {
  const { span, range, rule, severity, helpUri } = diagnostic;
  const message = file.message(diagnostic.message, {
    place: { start: pointOf(range.start, span.start), end: pointOf(range.end, span.end) },
    ruleId: rule,
    source: "evenhand",
  });
  message.fatal = severity === "error" ? true : severity === "warning" ? false : undefined;
  message.actual = text.slice(span.start, span.end);
  message.expected = expectedOf(diagnostic, text);
  message.url = helpUri;
  const note = noteOf(diagnostic);
  if (note !== "") message.note = note;
}

/** What could stand in the finding's place, without what a suggestion changes around it. */
function expectedOf({ span, suggestions }: Diagnostic, text: string): string[] {
  return suggestions.flatMap(({ edits }) => {
    const own = edits.filter(({ span: edited }) => edited.start < span.end && span.start < edited.end);
    if (own.length === 0) return [];
    return [applied(own, span, text)];
  });
}

function applied(edits: Diagnostic["suggestions"][number]["edits"], span: Span, text: string): string {
  let result = "";
  let at = span.start;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, Math.max(at, edit.span.start)) + edit.text;
    at = Math.max(at, edit.span.end);
  }
  return result + text.slice(at, span.end);
}

/** The suggestions as sentences, and how strong the finding is. */
function noteOf({ suggestions, strength }: Diagnostic): string {
  const titles = suggestions.map(({ title }) => `${title}.`);
  return [...titles, ...(strength === null ? [] : [`Strength ${strength} of 1.`])].join(" ");
}

function pointOf(
  { line, character }: Position,
  offset: number,
): { line: number; column: number; offset: number } {
  return { line: line + 1, column: character + 1, offset };
}
