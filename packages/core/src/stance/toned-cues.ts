import { reportingVerbOf } from "../text/en/reporting-verbs.ts";
import { DOUBTING_VERBS, TONED_PHRASES, VOUCHING_VERBS } from "../text/en/saying-tones.ts";
import type { Prose, Token } from "../text/prose.ts";
import { followsRole, isPassive } from "../text/reporting-verb-at.ts";
import type { Span } from "../text/span.ts";

/** What a verb of saying does besides reporting: nothing, vouch for what is said, or cast doubt on it. */
export type Tone = "neutral" | "endorsing" | "doubting";

/** A verb of saying that vouches or doubts, by its first and last token. */
export interface TonedCue {
  readonly tone: Exclude<Tone, "neutral">;
  readonly first: Token;
  readonly last: Token;
  /** The verb with its particle. */
  readonly span: Span;
  /** Whether what follows can only be what somebody says: "claims that", "admits having", “…,” she noted. */
  readonly opensContent: boolean;
}

const DENIES = /^(?:not|never|hardly|without|nor|neither|nobody|no)$|n['’]t$/i;
/** Verbs before "to" after which nothing is said yet: "declined to confirm". */
const COMPELS = new Set("have force oblige compel continue begin come start go on proceed".split(" "));
const NOMINAL = new Set(["DET", "ADJ", "NUM", "ADP"]);
/** What somebody who "says it" does is doubted by the one who writes so. */
const REMOVED = new Set(["believe", "think", "feel"]);
/** Verbs whose content may be what somebody does: "claims to have left", "purports to". */
const TAKES_TO = new Set(["claim", "purport", "profess"]);
/** How many words an aside may have that opens a sentence: "As Brink of the Harbour Union points out,". */
const ASIDE = 12;
const MARK = /^["“”„«»‘’']$/;

/** The verbs of saying of a text that vouch or doubt; nouns, passives and what is not said are none. */
export function tonedCuesIn(prose: Prose): TonedCue[] {
  return prose.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, i): TonedCue[] => {
      const found = toneAt(tokens, i);
      if (found === null || !reportsHere(tokens, i)) return [];
      const last = tokens[found.last] ?? token;
      return [
        {
          tone: found.tone,
          first: token,
          last,
          span: { start: token.span.start, end: last.span.end },
          opensContent: opensContent(tokens, i, found.last),
        },
      ];
    }),
  );
}

function toneAt(tokens: readonly Token[], i: number): { tone: TonedCue["tone"]; last: number } | null {
  const { text, lemma: found } = tokens[i] as Token;
  const lemma = reportingVerbOf(text) ?? found;
  // "says it believes that": twice removed from what is said.
  const at = tokens[i + 1]?.text === "that" ? i + 2 : i + 1;
  if (lemma === "say" && /^(?:s?he|it|they)$/i.test(tokens[at]?.text ?? "")) {
    const verb = reportingVerbOf(tokens[at + 1]?.text ?? "");
    if (verb !== null && REMOVED.has(verb)) return { tone: "doubting", last: at + 1 };
  }
  for (const { verb, after, tone } of TONED_PHRASES) {
    if (verb === lemma && after.every((word, k) => tokens[i + 1 + k]?.text.toLowerCase() === word))
      return { tone, last: i + after.length };
  }
  if (VOUCHING_VERBS.has(lemma)) return { tone: "endorsing", last: i };
  return DOUBTING_VERBS.has(lemma) ? { tone: "doubting", last: i } : null;
}

function reportsHere(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i] as Token, tokens[i - 1]];
  if (/ing$/i.test(token.text) || isPassive(tokens, i)) return false;
  if (tokens.slice(Math.max(0, i - 4), i).some(({ text }) => DENIES.test(text))) return false;
  // "A shortfall explained by drought"
  if (/^by$/i.test(tokens[i + 1]?.text ?? "")) return false;
  if (before === undefined) return token.wordClass === "VERB";
  if (/^to$/i.test(before.text)) return COMPELS.has(tokens[i - 2]?.lemma ?? "");
  if (/['’]s?$/.test(before.text) && before.text.length < 3) return false;
  if (/^(?:his|her|its|their|our|my|your)$/i.test(before.text)) return false;
  return token.wordClass === "VERB" || !NOMINAL.has(before.wordClass) || followsRole(tokens, i);
}

function opensContent(tokens: readonly Token[], first: number, last: number): boolean {
  const { text, lemma } = tokens[first] as Token;
  const next = tokens[last + 1];
  if (next !== undefined && (/^(?:that|how|why|whether|:)$/i.test(next.text) || MARK.test(next.text)))
    return true;
  // "As Brink makes clear, it leaks."
  if (next?.text === "," && /^as$/i.test(tokens[0]?.text ?? "") && first <= ASIDE) return true;
  // "makes clear what", "says it believes it leaks"
  if (last > first && /^(?:what|when|where|who|which)$/i.test(next?.text ?? "")) return true;
  if (next !== undefined && /^to$/i.test(next.text)) return TAKES_TO.has(reportingVerbOf(text) ?? lemma);
  if (next !== undefined && /^having$/i.test(next.text)) return true;
  // “…,” she noted. “…,” noted Brink.
  return tokens.slice(Math.max(0, first - 4), first).some(({ text }) => /^[”»"’]$/.test(text));
}
