import { isMemberOf } from "../text/en/body-members.ts";
import { reportingVerbOf } from "../text/en/reporting-verbs.ts";
import { isCalling } from "../text/en/titles.ts";
import type { Attribution } from "../text/quotation.ts";

/** What a description of people ends in before it says more about them: "an official at the port". */
const TAIL =
  /(?<!\s)\s+(?:at|of|in|from|for|with|near|on|close|familiar|who|whose|involved|briefed|inside|within|working|speaking)\b.*$/isu;
const INDEFINITE = /^(?:an?|one|another|two|three|some|several|someone|somebody|\d+)\b/i;
/** "one of the lecturers": a noun in the plural, and one person. */
const PARTITIVE = /^(?:one|another) of (?:the|its|their|our) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+?)s\b.*$/iu;
/** Heads of descriptions that are no people, or people who are known by their office. */
const NO_PERSON = new Set(
  `police ministry department government administration authority office agency commission committee council court
  parliament army navy group panel board bank party association federation union coalition alliance movement campaign
  company firm business club team charity institute university school hospital church museum regulator watchdog
  ombudsman city town state country outlet newspaper paper magazine website site station channel network broadcaster
  press article piece memo document report study survey poll statement letter email e-mail message note notice sign
  banner placard poster leaflet brief briefing ruling judgment verdict complaint lawsuit filing audit review inquiry
  investigation analysis assessment forecast estimate release bulletin account record register transcript log file text
  book page post blog tweet caption headline editorial law treaty contract agreement clause rule chapter section
  paragraph passage`.split(/\s+/),
);
const SPEAKS_FOR = /^spokes/;
/** What things do as well as people: "a picture shows", "the developments confirm". */
const THINGS_DO = new Set(
  "show confirm suggest indicate find reveal estimate demonstrate prove read put cite mean".split(" "),
);
/** "the official", "this person", "the same source": somebody of whom the text has spoken. */
const DEFINITE = /^(?:the|this|that)\b/i;
/** Nouns by which an unnamed person may be called after another description: "the same source". */
const ANY_UNNAMED = /^(?:source|person|insider|informant|man|woman|speaker|employee)$/;
const PRONOUN = /^(?:he|she|who|his|her)$/i;
/** How many sentences later a pronoun may still mean the unnamed one. */
const REACH = 3;

/**
 * Tells for the attributions of a text, asked about in its order, which unnamed person speaks: the description by
 * which the text first brings them in. Null where the speaker is named, a body or a writing.
 */
export function anonymousSpeakers(
  attributions: readonly Attribution[],
  file: string,
): (attribution: Attribution) => string | null {
  const found = new Map<Attribution, string>();
  const known: Unnamed[] = [];
  for (const attribution of attributions) {
    const { source, cue, frame, sentence } = attribution;
    const isPronoun = PRONOUN.test(source?.name.trim() ?? "");
    const ofPerson = isPronoun || isPersonNoun(source?.name ?? "");
    if (!ofPerson && THINGS_DO.has(reportingVerbOf(cue?.text ?? "") ?? "")) continue;
    if (source === null || frame === "named" || frame === "outlet" || frame === "author") continue;
    const name = source.name.trim();
    if (isPronoun) {
      const last = known.at(-1);
      if (last !== undefined && sentence - last.sentence <= REACH) found.set(attribution, last.name);
      continue;
    }
    const head = headOf(name);
    if (head === null) continue;
    const before =
      known.findLast((one) => one.head === head) ?? known.findLast(({ body }) => isMemberOf(head, body));
    if (DEFINITE.test(name)) {
      const last = known.at(-1);
      const isLast = last !== undefined && ANY_UNNAMED.test(head) && sentence - last.sentence <= REACH;
      const meant = before ?? (isLast ? last : undefined);
      if (meant !== undefined) {
        found.set(attribution, meant.name);
        known.push({ ...meant, sentence });
      }
    } else if (before?.sentence === sentence) {
      // "Said an official of the port, who asked not to be named": one and the same.
      found.set(attribution, before.name);
    } else if (INDEFINITE.test(name) || /s$/.test(head)) {
      known.push({ head, name, sentence, body: bodyAfter(file, source) });
      found.set(attribution, name);
    }
  }
  return (attribution) => found.get(attribution) ?? null;
}

/** Somebody whom a text has brought in without a name. */
interface Unnamed {
  readonly head: string;
  readonly name: string;
  readonly sentence: number;
  /** The body of which they are said to be, empty where none is. */
  readonly body: string;
}

/** The body that a description ends in, or that follows it: "of the Senate". */
function bodyAfter(file: string, { name, span }: NonNullable<Attribution["source"]>): string {
  const text = name + file.slice(span.end, span.end + LONGEST_BODY);
  return OF_BODY.exec(text.slice(name.indexOf(" ")))?.[1] ?? "";
}

const LONGEST_BODY = 60;
const OF_BODY =
  /^(?: \p{Ll}+){0,3}? (?:of|on|in|at|from) (?:the |its |their |an? )?(\p{L}+(?: \p{L}+){0,3} ?)/u;

/** The noun for an unnamed person in a description, lower case; null where it is for something else. */
function headOf(description: string): string | null {
  const one = PARTITIVE.exec(description)?.[1];
  if (one !== undefined) return isIn(NO_PERSON, one.toLowerCase()) ? null : one.toLowerCase();
  const head = description.replace(TAIL, "").trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const isName = /\p{Lu}/u.test(description.replace(TAIL, "").slice(1));
  return head === "" || isName || SPEAKS_FOR.test(head) || isIn(NO_PERSON, head) ? null : head;
}

/** Whether a description ends in a word for people: "a member of the board", not "a picture". */
function isPersonNoun(description: string): boolean {
  const head = headOf(description);
  return head !== null && (isCalling(head) || ANY_UNNAMED.test(head) || /^(?:someone|somebody)$/.test(head));
}

/** Whether a set holds a noun, in its plural too. */
function isIn(nouns: ReadonlySet<string>, noun: string): boolean {
  return [noun, noun.replace(/s$/, ""), noun.replace(/es$/, ""), noun.replace(/ies$/, "y")].some((form) =>
    nouns.has(form),
  );
}
