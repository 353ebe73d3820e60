import type { OpenPassageArguments, ReportResult } from "@evenhand/language-server/protocol";
import { plural } from "../status-text.ts";

type Report = ReportResult["report"];
type Source = Report["sources"][number];
type Claim = Report["claims"][number];

/** A row of the Sources view. */
export interface SourceNode {
  readonly kind: "source" | "sentence" | "contradicted" | "unused" | "paragraph";
  /** The same for the same thing after each check. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The row as a screen reader says it. */
  readonly spoken: string;
  /** Lines to read on the row, the first as its heading. */
  readonly about: readonly string[];
  readonly children: readonly SourceNode[];
  /** Where the row leads: a sentence of the summary, and a place in a source. */
  readonly sentence: OpenPassageArguments | null;
  readonly passage: OpenPassageArguments | null;
  /** What to write to cite the row's source. */
  readonly citation: string;
}

/** The sources of a summary, each with the sentences that rest on it and its paragraphs that none does. */
export function sourceNodes(result: ReportResult): SourceNode[] {
  return result.report.sources.flatMap((source, i): SourceNode[] => {
    const place = result.places[i];
    return place === undefined ? [] : [sourceNode(source, place, result)];
  });
}

type Place = ReportResult["places"][number];

function sourceNode(source: Source, place: Place, result: ReportResult): SourceNode {
  const { uri, citation } = place;
  const { id, publisher, headline, datePublished, path, paragraphs, used, supports, cited } = source;
  const date = datePublished === null ? null : dateWords(datePublished);
  const from = [publisher, date].filter((part) => part !== null);
  const coverage = `${used}/${paragraphs.length}`;
  const counts = `${used} of ${plural(paragraphs.length, "paragraph")} used`;
  const label = id.split(/[/\\]/).at(-1) ?? id;
  return {
    kind: "source",
    id: uri,
    label,
    // In this order: a side bar cuts what is long.
    description: [`${coverageBar(used, paragraphs.length)} ${coverage}`, ...from].join("  "),
    spoken: [label, ...from, counts].join(", "),
    about: [
      headline?.trim() || label,
      [...from, path].join(" · "),
      `${counts} · best support for ${plural(supports, "sentence")} · cited by ${plural(cited, "sentence")}`,
    ],
    children: [...sentencesOf(source, place, result), ...unusedOf(source, place)],
    sentence: null,
    passage: { uri, range: START },
    citation,
  };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The sentences that rest on a source or that it contradicts, in the order of the summary. */
function sentencesOf(source: Source, place: Place, { uri, report }: ReportResult): SourceNode[] {
  const supported = new Set(source.paragraphs.flatMap(({ claims }) => claims));
  return report.claims.flatMap((claim, i): SourceNode[] => {
    const passage = claim.evidence.find((evidence) => evidence.source === source.text);
    const contrary = supported.has(i) ? null : contraryPassage(claim, source, report);
    const found = supported.has(i) ? passage : contrary;
    if (found === undefined || found === null) return [];
    const verdict = supported.has(i) ? "Supported" : "Contradicted";
    const line = `line ${claim.range.start.line + 1}`;
    return [
      {
        kind: supported.has(i) ? "sentence" : "contradicted",
        id: `${place.uri}#sentence-${i}`,
        label: opening(claim.text),
        description: line,
        spoken: `${verdict}, ${line}: ${claim.text}`,
        about: [`${verdict} by this source, at its line ${found.range.start.line + 1}:`, found.text],
        children: [],
        sentence: { uri, range: claim.range },
        passage: { uri: place.uri, range: found.range },
        citation: place.citation,
      },
    ];
  });
}

/** What a source says otherwise than a sentence. */
function contraryPassage(
  { verdict, findings }: Claim,
  { path }: Source,
  report: Report,
): Report["findings"][number]["evidence"][number] | null {
  if (verdict !== "contradicted") return null;
  const evidence = findings.flatMap((index) => {
    const finding = report.findings[index];
    return finding?.severity === "error" && finding.rule.startsWith("sourcing/") ? finding.evidence : [];
  });
  return evidence.find((one) => one.path === path) ?? null;
}

/** The paragraphs that no sentence rests on, under a row of their own. */
function unusedOf({ paragraphs }: Source, { uri, citation, paragraphs: ranges }: Place): SourceNode[] {
  const children = paragraphs.flatMap(({ text, claims }, i): SourceNode[] => {
    const range = ranges[i];
    if (claims.length > 0 || range === undefined) return [];
    const line = `line ${range.start.line + 1}`;
    return [
      {
        kind: "paragraph",
        id: `${uri}#paragraph-${i}`,
        label: opening(text),
        description: line,
        spoken: `Not used, ${line}: ${text}`,
        about: [`Paragraph ${i + 1}, not used:`, text],
        children: [],
        sentence: null,
        passage: { uri, range },
        citation,
      },
    ];
  });
  if (children.length === 0) return [];
  const label = `${plural(children.length, "paragraph")} not used`;
  const row = { description: "", sentence: null, passage: null, citation, children };
  return [{ kind: "unused", id: `${uri}#unused`, label, spoken: label, about: [label], ...row }];
}

const BAR = 5;

/** How much is used, in five steps; what is not none is at least one, what is not all at most four. */
export function coverageBar(used: number, total: number): string {
  const share = total === 0 ? 0 : used / total;
  const least = used > 0 ? 1 : 0;
  const most = used < total || total === 0 ? BAR - 1 : BAR;
  const full = Math.min(most, Math.max(least, Math.round(share * BAR)));
  return "▰".repeat(full) + "▱".repeat(BAR - full);
}

const LONGEST = 70;

/** The first words on one line. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(" ", LONGEST))} …`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "6 May 2025" of an ISO date; what is no such date as it is. */
function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return [...(day === undefined ? [] : [Number(day)]), name, year].join(" ");
}
