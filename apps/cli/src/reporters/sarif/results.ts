import type { Diagnostic, Evidence, Range, Span, Suggestion } from "@evenhand/core";
import { type CheckedFile, claimAround, textOf } from "../../lint-report.ts";
import { fingerprintsOf } from "../fingerprint.ts";
import type { ArtifactList } from "./artifacts.ts";
import { levelOf } from "./level.ts";
import { linkText, messageText } from "./message.ts";
import type { RuleDescriptor } from "./rules.ts";

/** How many passages a message links to. */
const mostLinks = 5;

/** The findings of a file, and those that were put aside as suppressed results. */
export function resultsOf(
  file: CheckedFile,
  rules: readonly RuleDescriptor[],
  artifacts: ArtifactList,
): object[] {
  const { diagnostics, suppressed } = file.result;
  const accepted = file.accepted ?? [];
  const fingerprints = fingerprintsOf(file, [...diagnostics, ...suppressed, ...accepted]);
  const resultOf = (diagnostic: Diagnostic, suppression?: object): object => ({
    ruleId: diagnostic.rule,
    ruleIndex: rules.findIndex(({ id }) => id === diagnostic.rule),
    level: levelOf(diagnostic.severity),
    // 0 to 100.
    ...(diagnostic.strength === null ? {} : { rank: Math.round(diagnostic.strength * 100) }),
    message: { text: messageOf(diagnostic) },
    locations: [{ physicalLocation: physicalLocationOf(file, diagnostic, artifacts) }],
    relatedLocations: diagnostic.evidence.map((evidence, i) => relatedLocationOf(evidence, i + 1, artifacts)),
    partialFingerprints: { "claim/v1": fingerprints.get(diagnostic) },
    fixes: diagnostic.suggestions
      .filter(({ edits }) => edits.length > 0)
      .map((suggestion) => fixOf(suggestion, file, artifacts)),
    suppressions: suppression === undefined ? [] : [suppression],
  });
  return [
    ...diagnostics.map((diagnostic) => resultOf(diagnostic)),
    ...suppressed.map(({ reason, ...diagnostic }) =>
      resultOf(diagnostic, { kind: "inSource", ...(reason === null ? {} : { justification: reason }) }),
    ),
    ...accepted.map((diagnostic) => resultOf(diagnostic, { kind: "external" })),
  ];
}

/** The message, with links to the passages behind it: viewers show no others. */
function messageOf({ message, evidence }: Diagnostic): string {
  const links = evidence
    .slice(0, mostLinks)
    .map(({ path, range }, i) => `[${linkText(`${fileName(path)}:${range.start.line + 1}`)}](${i + 1})`);
  const rest = evidence.length - links.length;
  if (links.length === 0) return messageText(message);
  return `${messageText(message)} See ${links.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function physicalLocationOf(file: CheckedFile, { span, range }: Diagnostic, artifacts: ArtifactList): object {
  const claim = claimAround(file, span);
  return {
    artifactLocation: artifacts.locate(file.result.path),
    region: {
      ...linesOf(range),
      ...charactersOf(span, file),
      snippet: { text: textOf(file).slice(span.start, span.end) },
    },
    ...(claim === undefined || sameSpan(claim.span, span)
      ? {}
      : {
          contextRegion: {
            ...linesOf(claim.range),
            ...charactersOf(claim.span, file),
            snippet: { text: textOf(file).slice(claim.span.start, claim.span.end) },
          },
        }),
  };
}

function relatedLocationOf(evidence: Evidence, id: number, artifacts: ArtifactList): object {
  const passage = evidence.text.replace(/\s+/g, " ").trim();
  return {
    id,
    physicalLocation: {
      artifactLocation: artifacts.locate(evidence.path),
      region: linesOf(evidence.range),
    },
    message: { text: messageText(`${evidence.source}: “${passage}”`) },
  };
}

function linesOf({ start, end }: Range): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** SARIF counts no byte order mark. */
function charactersOf({ start, end }: Span, file: CheckedFile): object {
  const mark = textOf(file).startsWith("\uFEFF") ? 1 : 0;
  return { charOffset: Math.max(0, start - mark), charLength: end - Math.max(start, mark) };
}

function fixOf({ title, edits }: Suggestion, file: CheckedFile, artifacts: ArtifactList): object {
  return {
    description: { text: messageText(title) },
    artifactChanges: [
      {
        artifactLocation: artifacts.locate(file.result.path),
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: charactersOf(span, file),
          insertedContent: { text },
        })),
      },
    ],
  };
}
