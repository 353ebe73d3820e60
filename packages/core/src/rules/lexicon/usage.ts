import type { Article } from "../../article/article.ts";
import { sourceName } from "../../evidence/source-name.ts";
import type { Source } from "../../evidence/verification.ts";
import { forgetful, type Memory } from "../../text/memory.ts";
import { oncePer } from "../../text/once.ts";
import type { Span } from "../../text/span.ts";
import type { EvidenceReference } from "../rule.ts";
import { findPhrases, type Lexicon, type LexiconEntry } from "./lexicon.ts";
import { quotedTokens } from "./quoted-words.ts";

/** How one source uses an entry's words: where first, and whether in its own voice. */
export interface SourceUse {
  readonly source: Source;
  readonly evidence: EvidenceReference;
  readonly ownVoice: boolean;
}

/** Looks up which sources use an entry's words. Reads the sources on first use. */
export function usageIn(
  sources: readonly Source[],
  lexicon: Lexicon,
  memory: Memory = forgetful,
): (entry: LexiconEntry) => readonly SourceUse[] {
  const usesIn = oncePer(({ article }: Source) => memory.recall(readUses, article, lexicon));
  return oncePer((entry: LexiconEntry) =>
    sources.flatMap((source): SourceUse[] => {
      const use = usesIn(source).get(entry);
      return use === undefined
        ? []
        : [{ source, evidence: { source, span: use.span }, ownVoice: use.ownVoice }];
    }),
  );
}

interface Use {
  readonly span: Span;
  readonly ownVoice: boolean;
}

function readUses({ prose, quotations }: Article, lexicon: Lexicon): ReadonlyMap<LexiconEntry, Use> {
  const { tokens } = prose;
  const quoted = quotedTokens({ prose, quotations }, []);
  const uses = new Map<LexiconEntry, Use>();
  for (const { entry, first, last } of findPhrases(lexicon, tokens)) {
    const ownVoice = quoted[first] === 0;
    const known = uses.get(entry);
    if (known !== undefined && (known.ownVoice || !ownVoice)) continue;
    const span = { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
    uses.set(entry, { span, ownVoice });
  }
  return uses;
}

/** Whether every source, of two at least, has the words in its own voice: then they are the story's words. */
export function isSharedVocabulary(uses: readonly SourceUse[], sources: readonly Source[]): boolean {
  return sources.length > 1 && uses.length === sources.length && uses.every(({ ownVoice }) => ownVoice);
}

/** A sentence on where the words come from, with a space before it; empty where there are no sources. */
export function usageSentence(uses: readonly SourceUse[], sources: readonly Source[]): string {
  if (sources.length === 0) return "";
  if (uses.length === 0) return sources.length === 1 ? " The source doesn't use it." : " No source uses it.";
  const names = (list: readonly SourceUse[]) =>
    listOf(
      list.map(({ source }) => sourceName(source)),
      "and",
    );
  const own = uses.filter(({ ownVoice }) => ownVoice);
  if (own.length === 0) return ` In ${names(uses)} only quoted speakers use it.`;
  const [verb, others] = own.length === 1 ? ["uses", "the others don't"] : ["use", "not all sources do"];
  return own.length === sources.length
    ? ` ${names(own)} ${verb} it too.`
    : ` ${names(own)} ${verb} it, ${others}.`;
}

/** "a", "a or b", "a, b or c". */
export function listOf(items: readonly string[], conjunction: "and" | "or"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
