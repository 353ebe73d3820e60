import type { Finding, WordingContext, WrittenText } from "../rule.ts";
import { ENTRY_STRENGTH, isStrength } from "../strength.ts";
import { allowance } from "./allowance.ts";
import { compileLexicon, type EntryData, findPhrases, type PhraseMatch } from "./lexicon.ts";
import { rangeOfMatch, spanOfMatch } from "./match-range.ts";
import { quotedTokens } from "./quoted-words.ts";
import { replacementsFor, suggestionsFor } from "./rewrite.ts";
import { listOf } from "./usage.ts";

/** Words of a user's own list: a phrase, or phrases with what to say of them. */
export type ListedEntry = string | ListedWords;

export interface ListedWords {
  /** In the notation of the lexicons: words in their base forms, which stand for every form; `=word` for one form. */
  readonly phrase: string | readonly string[];
  /** 0 to 1; 0.6 unless told. It stands as it is, whatever the place of the words. */
  readonly strength?: number;
  /** A sentence for the writer. */
  readonly message?: string;
  /** What to write instead, in base forms. */
  readonly instead?: string | readonly string[];
}

/** The message of a finding of a listed word. */
export const LISTED_MESSAGE = "“{words}”: {message}{remedy}";

const STANDARD_MESSAGE = "on your own list of words to avoid.";

/** A phrase without any notation: most are. */
const PLAIN_WORDS = /^[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]+)*$/u;

/** Says why a phrase is none that a list can have; null where it is one. */
export function phraseProblem(phrase: string): string | null {
  if (PLAIN_WORDS.test(phrase)) return null;
  if (phrase.trim() === "") return "a phrase is empty";
  const lexicon = lexiconOf([{ phrase }]);
  try {
    lexicon.trie.readAll();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^P/, "p") : String(error);
  }
}

/** A finding for each listed word outside quotations, wherever it stands: whoever lists a word wants to see it. */
export function listedFindings(
  entries: readonly ListedEntry[],
  { prose, quotations }: WrittenText,
  { options, sources, memory }: WordingContext<{ readonly allow: readonly string[] }>,
): Finding<"listed">[] {
  if (entries.length === 0) return [];
  const words = entries.map((entry): ListedWords => (typeof entry === "string" ? { phrase: entry } : entry));
  const lexicon = lexiconOf(words);
  const matches = findPhrases(lexicon, prose.tokens);
  if (matches.length === 0) return [];
  const quoted = quotedTokens({ prose, quotations }, sources, memory);
  const isAllowed = allowance(options.allow, prose);
  return matches.flatMap((found): Finding<"listed">[] => {
    const { from, to } = rangeOfMatch(prose, found);
    const written = prose.text.slice(from, to);
    if (quoted[found.first] === 1 || isAllowed(written, from)) return [];
    const match = withForm(found, written, prose.tokens[found.first]?.wordClass);
    const instead = [...new Set(replacementsFor(prose, match))].map((text) => `“${text}”`);
    const message = words[lexicon.entries.indexOf(found.entry)]?.message?.trim() ?? STANDARD_MESSAGE;
    return [
      {
        span: spanOfMatch(prose, match),
        strength: match.entry.strength,
        messageId: "listed",
        data: {
          words: written,
          message: /[.!?]$/.test(message) ? message : `${message}.`,
          remedy: instead.length === 0 ? "" : ` Write ${listOf(instead, "or")}.`,
        },
        suggestions: suggestionsFor(prose, match),
      },
    ];
  });
}

/** Replacements take the form of the words where these are not written as listed: as verbs, or as nouns. */
function withForm(match: PhraseMatch, written: string, wordClass: string | undefined): PhraseMatch {
  const asListed = match.entry.phrases.includes(lowered(written));
  const form = wordClass === "VERB" ? "verb" : wordClass === "ADV" ? null : "noun";
  return { ...match, entry: { ...match.entry, form: asListed ? null : form } };
}

function lexiconOf(words: readonly ListedWords[]): ReturnType<typeof compileLexicon> {
  const entries = words.map(
    ({ phrase, strength, instead }): EntryData => ({
      phrase: listOfTexts(phrase).map(lowered),
      strength: isStrength(strength) ? strength : ENTRY_STRENGTH,
      neutral: listOfTexts(instead ?? []),
    }),
  );
  return compileLexicon({
    description: "",
    provenance: "",
    groups: [{ id: "listed", why: "", entries }],
  });
}

function listOfTexts(texts: string | readonly string[]): readonly string[] {
  return typeof texts === "string" ? [texts] : texts;
}

/** In the letters of the lexicons; parts of speech keep theirs. */
function lowered(phrase: string): string {
  return phrase
    .trim()
    .replace(/\s+/g, " ")
    .replaceAll("’", "'")
    .replace(/(\/[A-Z]+(?=[ |?]|$)|<[A-Z]+>)|\p{Lu}/gu, (text, kept) =>
      kept === undefined ? text.toLowerCase() : text,
    );
}
