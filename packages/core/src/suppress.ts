import type { Diagnostic, SuppressedDiagnostic } from "./diagnostic.ts";
import { nearest } from "./input/nearest.ts";
import { ruleMatcher } from "./rules/match-rules.ts";
import { rules, suppressionRules } from "./rules/registry.ts";
import type { DirectiveUse } from "./rules/suppression/directive-use.ts";
import type { Directive } from "./summary/directives.ts";
import { type LineIndex, positionOf } from "./text/line-index.ts";
import { oncePer } from "./text/once.ts";

/** Findings told apart by the directives of their file, and what came of each directive. */
export interface Silenced {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly uses: readonly DirectiveUse[];
}

/** No comment silences the rules about comments. */
const lasting = new Set<string>(suppressionRules.map(({ meta }) => meta.id));
const silenceable: readonly string[] = rules.map(({ meta }) => meta.id).filter((id) => !lasting.has(id));

/**
 * Heeds the comments that silence rules. A finding belongs to the line and place where it begins.
 *
 * @param diagnostics In the order of the text.
 * @param directives In the order of the text.
 * @param active The ids of the rules that are on.
 */
export function silence(
  diagnostics: readonly Diagnostic[],
  directives: readonly Directive[],
  file: string,
  lines: LineIndex,
  active: ReadonlySet<string>,
): Silenced {
  const named = directives.map((directive) =>
    directive.rules.map(({ name }) => silenceable.filter(ruleMatcher(name))),
  );
  const used = directives.map(() => new Set<string>());
  const idsOf = (index: number): readonly string[] =>
    directives[index]?.rules.length === 0 ? silenceable : [...new Set((named[index] ?? []).flat())];

  const lineAfter = nextLineOfText(file, lines);
  const inFile = new Map<string, number>();
  const onLine = new Map<string, number>();
  for (const [index, { kind, span }] of directives.entries()) {
    if (kind === "disable-file") for (const id of idsOf(index)) setOnce(inFile, id, index);
    if (kind !== "disable-line" && kind !== "disable-next-line") continue;
    const line =
      kind === "disable-line"
        ? positionOf(lines, span.start).line
        : lineAfter(positionOf(lines, span.end).line);
    for (const id of idsOf(index)) setOnce(onLine, `${line} ${id}`, index);
  }

  const open = new Map<string, number>();
  let next = 0;
  function readDirectivesBefore(offset: number): void {
    for (; next < directives.length; next++) {
      const directive = directives[next];
      if (directive === undefined || directive.span.start >= offset) return;
      if (directive.kind === "disable") for (const id of idsOf(next)) setOnce(open, id, next);
      if (directive.kind === "enable") {
        for (const id of idsOf(next)) if (open.delete(id)) used[next]?.add(id);
      }
    }
  }

  const kept: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { rule, span, range } = diagnostic;
    readDirectivesBefore(span.start);
    const by = onLine.get(`${range.start.line} ${rule}`) ?? open.get(rule) ?? inFile.get(rule);
    if (by === undefined) kept.push(diagnostic);
    else {
      used[by]?.add(rule);
      suppressed.push({ ...diagnostic, reason: directives[by]?.reason ?? null });
    }
  }
  readDirectivesBefore(file.length);

  const uses = directives.map((directive, index): DirectiveUse => {
    const ids = used[index] ?? new Set();
    return {
      directive,
      used: ids.size > 0,
      named: directive.rules.map(({ name, span }, at) => {
        const meant = named[index]?.[at] ?? [];
        return {
          name,
          span,
          ids: meant,
          nearest: meant.length > 0 ? null : nearest(name, silenceable),
          used: meant.some((id) => ids.has(id)),
          active: meant.some((id) => active.has(id)),
        };
      }),
    };
  });
  return { kept, suppressed, uses };
}

function setOnce(map: Map<string, number>, key: string, index: number): void {
  if (!map.has(key)) map.set(key, index);
}

/** The first line below one with text on it; formatters put a blank one under a comment, and comments may follow. */
function nextLineOfText(file: string, { lineStarts }: LineIndex): (line: number) => number {
  return oncePer((line) => {
    let next = line + 1;
    while (next < lineStarts.length && !hasText(file.slice(lineStarts[next], lineStarts[next + 1]))) next++;
    return next;
  });
}

function hasText(line: string): boolean {
  const text = line.trim();
  return text !== "" && !(text.startsWith("<!--") && text.endsWith("-->"));
}
