import type { Article, Evidence } from "@evenhand/core";
import { OPEN_PASSAGE, type OpenPassageArguments } from "../../protocol.ts";
import type { CheckedSummary } from "../../summary/check-summary.ts";
import { escapeMarkdown } from "../markdown.ts";
import { plainDate } from "../plain-date.ts";

export type Sources = CheckedSummary["sources"];

/** What a hover may link to. */
export interface HoverLinks {
  /** The client has the command `evenhand.openPassage`. */
  readonly openPassage: boolean;
  /** The client has the command `evenhand.compareSources`. */
  readonly compareSources: boolean;
}

/** What is told of a value or a quotation; whether that is all, or what is told of the sentence belongs to it. */
export interface OwnParts {
  readonly parts: readonly string[];
  readonly isWhole: boolean;
}

/** A passage of a source, with whom it is by and a link to its place. */
export type SpokenEvidence = Evidence & { readonly speaker: string | null };

/** @param passage As Markdown. */
export function passageBlock(
  passage: string,
  evidence: SpokenEvidence,
  sources: Sources,
  links: HoverLinks,
): string {
  const loaded = sources.get(evidence.path);
  if (loaded === undefined) return `> ${passage}`;
  const { article } = loaded.source;
  const about = [
    `**${escapeMarkdown(evidence.source)}**`,
    ...(article.publisher === null ? [] : [escapeMarkdown(article.publisher)]),
    ...(article.headline === null ? [] : [`*${escapeMarkdown(article.headline.trim())}*`]),
    ...(article.datePublished === null ? [] : [escapeMarkdown(plainDate(article.datePublished))]),
    ...voiceOf(article, evidence),
  ];
  const line = evidence.range.start.line + 1;
  const link = `[Open at line ${line}](${linkTo(loaded.uri, evidence, links)})`;
  return `> ${passage}\n\n${about.join(" · ")} · ${link}`;
}

/** Who stands behind a passage, where it is not the outlet. */
function voiceOf({ attributions, prose, voice }: Article, { span, speaker }: SpokenEvidence): string[] {
  if (speaker !== null) return [`said by ${escapeMarkdown(speaker)}`];
  const own = attributions.find(({ sentence }) => prose.sentences[sentence]?.span.start === span.start);
  if (own?.frame === "anonymous") return ["said by somebody unnamed"];
  return voice === "author" ? ["the author’s own words"] : [];
}

export function outletOf({ source, path }: Evidence, sources: Sources): string {
  return sources.get(path)?.source.article.publisher ?? source;
}

/** The outlets of passages, each once, as Markdown. */
export function outletsOf(passages: readonly Evidence[], sources: Sources): string {
  const outlets = new Set(passages.map((evidence) => outletOf(evidence, sources)));
  return listed([...outlets].map(escapeMarkdown));
}

export function linkTo(uri: string, { range }: Evidence, links: HoverLinks): string {
  if (!links.openPassage) return `${uri}#L${range.start.line + 1}`;
  const passage: OpenPassageArguments = { uri, range };
  return commandLink(OPEN_PASSAGE, passage);
}

/** The address of a command with its one argument. */
export function commandLink(command: string, argument: object): string {
  // A bracket would end a Markdown link, and is left as it is by the encoding.
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (sign) =>
    sign === "(" ? "%28" : "%29",
  );
  return `command:${command}?${encoded}`;
}

export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
