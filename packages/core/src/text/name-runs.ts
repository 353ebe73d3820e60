import { WEEKDAYS } from "./en/calendar.ts";
import { COLLECTIVE_GENITIVES } from "./en/name-words.ts";
import { ORGANISATION_WORDS } from "./en/titles.ts";
import { isCalendarWord, isGivenName, isKnownPlace, isPeople, isTitle, stem } from "./name-words.ts";
import type { Token } from "./prose.ts";

/** Capitalised words that may be one name: indices of the first and last token in the sentence. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** Opens a sentence, quotation or bracket, where the capital proves nothing. */
  readonly doubtful: boolean;
}

const CONNECTORS = /^(?:of|the|de|del|della|da|do|dos|du|la|le|van|von|der|den|bin|bint|ibn|al|el|y|&)$/;
const ARABIC_ARTICLE = /^(?:al|el|ad|ar|as|at|an|ul|abu|bin|d|l)[-’']\p{Lu}/u;
const SHORTENED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Sens|Rep|Reps|Gov|Insp|Col|Lt|Capt|Sgt|Prof|St|Jr|Sr|Brig|Maj|Adm|Cmdr|Supt|Rev|Hon|Del|Amb)$/u;
/** Bodies that are about something: "Commission on Rural Debates". */
const TOPICAL = /^(?:commission|committee|council|conference|cent(?:er|re)|institute|panel|forum|board)$/i;

export function isCapitalised(token: Token): boolean {
  if (!token.isWord) return false;
  const code = token.text.charCodeAt(0);
  if (code >= 97 && code <= 122) return /[-’']/.test(token.text) && ARABIC_ARTICLE.test(token.text);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(token.text));
}

/** The runs of a sentence, in order. */
export function nameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isCapitalised(token) || isPronoun(token.text) || isOpeningDate(tokens, i) || isHandle(tokens, i))
      continue;
    let last = i;
    for (;;) {
      const next = runsOn(tokens, i, last);
      if (next === null) break;
      last = next;
    }
    runs.push({ first: i, last, doubtful: isDoubtful(tokens[i - 1]) });
    i = last;
  }
  return runs;
}

/** Index of the token with which the run from `first` to `last` goes on, or null. */
function runsOn(tokens: readonly Token[], first: number, last: number): number | null {
  const previous = tokens[last] as Token;
  const closing = previous.text.at(-1);
  if (closing === "’" || closing === "'" || (closing === "s" && /['’]s$/.test(previous.text))) {
    const next = tokens[last + 1];
    const stays =
      COLLECTIVE_GENITIVES.has(previous.text.toLowerCase()) && next !== undefined && isCapitalised(next);
    // "St. Orlan's Hall"
    const saint =
      tokens[first]?.text === "St" &&
      /^(?:Hall|Church|Hospital|College|School|Cathedral|Park|Square|Day)$/.test(next?.text ?? "");
    return stays || saint ? last + 1 : null;
  }
  const token = tokens[last + 1];
  if (token === undefined) return null;
  if (isCapitalised(token)) return goesOnWith(tokens, last + 1) ? last + 1 : null;
  if (token.text === ".") {
    return SHORTENED.test(previous.text) ? following(tokens, last + 2) : null;
  }
  if (token.text === ",") {
    return /^(?:Jr|Sr|II|III)\.?$/.test(tokens[last + 2]?.text ?? "") ? last + 2 : null;
  }
  if (CONNECTORS.test(token.text)) {
    return following(tokens, last + (CONNECTORS.test(tokens[last + 2]?.text ?? "") ? 3 : 2));
  }
  if (token.text === "for") {
    const opens = isBody(previous) || isTitle(previous.text) || (last === first && /s$/.test(previous.text));
    return opens ? following(tokens, last + 2) : null;
  }
  if (token.text === "on") return TOPICAL.test(previous.text) ? following(tokens, last + 2) : null;
  if (token.text === "and") return coordinated(tokens, first, last) ? last + 2 : null;
  return null;
}

function following(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  return token !== undefined && isCapitalised(token) && !isCalendarWord(token.text) ? i : null;
}

/** A capitalised word goes on with the name unless it is a date: "Theresa May" does, "Florida Friday" doesn't. */
function goesOnWith(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!isCalendarWord(token.text)) return !isPronoun(token.text);
  const previous = stem(tokens[i - 1]?.text ?? "");
  if (WEEKDAYS.has(stem(token.text).toLowerCase()))
    return /^(?:Black|Good|Super|Ash|Cyber|Bloody|Palm)$/.test(previous);
  return isGivenName(previous) && !/^\d/.test(tokens[i + 1]?.text ?? "");
}

/** "Center for Maritime and Polar Studies", "Securities and Futures Commission": one name in spite of the "and". */
function coordinated(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 2];
  if (next === undefined || !isCapitalised(next) || isTitle(next.text) || isGivenName(stem(next.text)))
    return false;
  const run = tokens.slice(/^The$/.test(tokens[first]?.text ?? "") ? first + 1 : first, last + 1);
  const link = run.findLastIndex(({ text }) => /^(?:of|for|on)$/.test(text));
  const nextText = stem(next.text);
  if (isKnownPlace(nextText) || isPeople(nextText)) return false;
  if (link > 0) {
    if (isTitle(run[link - 1]?.text ?? "")) return true;
    const topic = run.slice(link + 1).filter(({ isWord }) => isWord);
    return (
      isBody(run[link - 1] as Token) &&
      topic.length <= 2 &&
      !topic.some(({ text }) => isKnownPlace(stem(text)))
    );
  }
  // The head that both halves share comes right after: "Futures Commission", "Seed Administration".
  const head = tokens[last + 3];
  const [only] = run;
  return (
    run.length === 1 &&
    only !== undefined &&
    only.wordClass !== "PRON" &&
    !isBody(only) &&
    !isKnownPlace(stem(only.text)) &&
    !isPeople(stem(only.text)) &&
    !isGivenName(stem(only.text)) &&
    head !== undefined &&
    isCapitalised(head) &&
    /^(?:minister|secretary|commission|administration|agency|authority|ministry|department|committee|council|office|bureau|service|services|board|association|institute|union|company|enforcement|act)$/i.test(
      stem(head.text),
    )
  );
}

function isBody(token: Token): boolean {
  return ORGANISATION_WORDS.has(stem(token.text).toLowerCase());
}

function isPronoun(text: string): boolean {
  return text === "I" || /^I['’]/.test(text);
}

/** A month or weekday, unless it is a given name: "June Abbott", but not "in June Congress". */
function isOpeningDate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!isCalendarWord(token.text)) return false;
  const next = tokens[i + 1];
  const named =
    isGivenName(token.text) &&
    next !== undefined &&
    isCapitalised(next) &&
    !isCalendarWord(next.text) &&
    !isBody(next) &&
    !isTitle(next.text);
  return (
    !named ||
    /^(?:in|since|by|last|next|this|early|late|mid|until|of|from|to)$/i.test(tokens[i - 1]?.text ?? "")
  );
}

/** "#SaveTheRiver", "@NorthDesk", "example.com/News". */
function isHandle(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  return previous !== undefined && /^[#@/]$/.test(previous.text) && previous.to === tokens[i]?.from;
}

function isDoubtful(previous: Token | undefined): boolean {
  return previous === undefined || (!previous.isWord && !/^[,&/%$€£)’”]$/.test(previous.text));
}
