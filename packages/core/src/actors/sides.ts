import { isCalling } from "../text/en/titles.ts";
import type { CastText, Cover, Draft, Held, Place } from "./draft.ts";

/** Whom actors speak for, by what the texts say of them: "Halvia's energy minister", "spokeswoman for Free Tamsa". */
export function sidesOf(
  texts: readonly CastText[],
  drafts: readonly Draft[],
  cover: Cover,
  countryOf: (word: string) => Draft | null,
): ReadonlyMap<Draft, Draft> {
  const masters = new Map<Draft, Draft>();
  const lead = (draft: Draft, master: Draft | null | undefined): void => {
    if (
      master === null ||
      master === undefined ||
      master === draft ||
      masters.has(draft) ||
      draft.side !== null
    )
      return;
    if (chainOf(master, masters).includes(draft)) return;
    masters.set(draft, master);
  };
  for (const draft of drafts) if (draft.kind === "organisation") lead(draft, countryIn(draft, countryOf));
  const countries = drafts.filter(({ kind, places }) => kind === "country" && places.length > 0).length;
  texts.forEach((castText, text) => {
    const list = cover.within(text);
    const officers: Draft[] = [];
    list.forEach(({ draft, place }, i) => {
      const isState = draft.kind === "organisation" && STATE_BODY.test([...draft.forms].join(" | "));
      if (draft.kind !== "person" && !isState) return;
      const back = list.slice(Math.max(0, i - 6), i).toReversed();
      const ahead = list.slice(i + 1, i + 3);
      const near = { text: castText.prose.text, place, isPerson: draft.kind === "person" };
      lead(draft, before(near, back) ?? (near.isPerson ? after(near, ahead) : null));
      if (near.isPerson && isOfficer(draft)) officers.push(draft);
    });
    const issuer = drafts.find(({ forms }) => castText.issuer !== null && forms.has(castText.issuer));
    for (const officer of officers)
      if (castText.isRelease || officer.roles.some((role) => OWN_OFFICE.test(role))) lead(officer, issuer);
    const state = drafts.find(({ name, kind }) => kind === "country" && name === castText.issuerState);
    // Where only one country acts, it is no side.
    if (issuer !== undefined && countries > 1) lead(issuer, state);
  });
  return masters;
}

/** "Peruvian Foreign Ministry", "US AFRICOM": the country that a body of state has in its name. */
function countryIn({ forms }: Draft, countryOf: (word: string) => Draft | null): Draft | null {
  for (const form of forms) {
    const [first = "", ...rest] = form.split(" ");
    const isState = STATE_BODY.test(form) || /^\p{Lu}{3,}$/u.test(rest.join(" "));
    const country = isState && rest.length > 0 ? countryOf(first) : null;
    if (country !== null) return country;
  }
  return null;
}

/** The one at the end of the line: a spokesman's ministry's country. */
export function chainOf(draft: Draft, masters: ReadonlyMap<Draft, Draft>): Draft[] {
  const chain = [draft];
  for (let at = masters.get(draft); at !== undefined && !chain.includes(at); at = masters.get(at))
    chain.push(at);
  return chain;
}

interface Near {
  /** The prose of the text. */
  readonly text: string;
  readonly place: Place;
  readonly isPerson: boolean;
}

const STATE_BODY =
  /\b(?:ministry|army|navy|embassy|government|presidency|parliament|cabinet|armed forces|air force|treasury|command|congress|senate|state department|department of (?:state|defen[cs]e))\b/i;
const ROLE_WORDS = /^(?:\p{L}[\p{L}’'-]*(?: |(?=,)|$)|, ){0,7}$/u;

/** "Halvia's energy minister, NAME", "Algerian Foreign Minister NAME", "its chair, NAME". */
function before({ text, place, isPerson }: Near, back: readonly Held[]): Draft | null {
  const [nearest] = back.filter(({ draft }) => draft.kind === "person" || canLead(draft));
  if (nearest !== undefined && canLead(nearest.draft)) {
    const between = text.slice(nearest.place.to, place.from);
    const words = /^(?:['’]s?)? (.*)$/su.exec(between)?.[1] ?? null;
    const genitive = /^['’]/.test(between);
    if (
      words !== null &&
      ROLE_WORDS.test(words) &&
      !/\b(?:former|ex|late|and|with|by|to|told|said)\b/i.test(words)
    ) {
      const list = words
        .toLowerCase()
        .split(/[\s,-]+/)
        .filter((word) => word !== "");
      const isRole = list.some((word) => isCalling(word) || /^(?:foreign|prime)$/.test(word));
      if (
        isPerson
          ? isRole && (genitive || nearest.draft.kind === "country" || isCompound(words))
          : genitive || list.length === 0
      )
        return nearest.draft;
    }
  }
  const own = (isPerson ? ITS_OFFICE : /\b(?:its|their) $/i).exec(
    text.slice(Math.max(0, place.from - 70), place.from),
  );
  if (
    own === null ||
    (isPerson &&
      !own[0]
        .toLowerCase()
        .split(/[\s,-]+/)
        .some((word) => isCalling(word)))
  )
    return null;
  const sentence = Math.max(text.lastIndexOf(". ", place.from), text.lastIndexOf("\n", place.from));
  const bodies = back.filter(({ draft }) => canLead(draft));
  // "Kessel Gas, its director, NAME"
  const [adjoining] = bodies;
  if (adjoining !== undefined && /^, (?:its|their)\b/i.test(text.slice(adjoining.place.to, place.from)))
    return adjoining.draft;
  const here = bodies.filter((held) => held.place.from > sentence).at(-1);
  if (here !== undefined) return here.draft;
  // "An expert review was published; its lead author, NAME": the sentence has something else that is meant.
  if (place.from - own[0].length - sentence > 3) return null;
  return subjectOf(text, sentence, bodies);
}

/** The body that the sentence before an offset opens with; another one in it is not what "its" means. */
function subjectOf(text: string, end: number, bodies: readonly Held[]): Draft | null {
  const start = Math.max(text.lastIndexOf(". ", end - 2), text.lastIndexOf("\n", end - 1)) + 1;
  const [first] = bodies.filter(({ place }) => place.from >= start && place.to <= end + 1).slice(-1);
  if (first === undefined) return null;
  return OPENING.test(text.slice(start, first.place.from)) ? first.draft : null;
}

/** What may stand before a sentence's subject: an article, a phrase of time, "According to". */
const OPENING =
  /^\W*(?:(?:the|a|an|according to(?: the)?) ?|(?:on|in|at|by|after|since|last|this|for) [^,]{1,40}, (?:the )?)?$/i;

const ITS_OFFICE = /\b(?:its|their) (?!former\b)((?:[\p{L}-]+ ){0,5}?)(?:[\p{L}-]+),? $/iu;

/** "the Kessel Gas chief executive NAME": the words before the name are its office and nothing else. */
function isCompound(words: string): boolean {
  return /^(?:[\p{L}-]+ ){1,4}$/u.test(words) && !words.includes(",");
}

const AFTER =
  /^(?:,? who (?:chairs|heads|leads|runs|directs|represents|owns|founded|speaks for) (?:the )?|,? (?:of|from|for) (?:the )?|, (?:an? |the )?(?!former|ex-)(?:[\p{L}’'-]+ ){1,6}?(?:of|for|at|with|from|in) (?:the )?|, (?:the )?)$/iu;

/** "NAME, you are for the trust": a sentence, and no office. */
const STATES = /\b(?:I|you|we|he|she|they|it|is|are|was|were)\b|\w['’](?:m|re|ve|d|ll)\b/iu;

/** "NAME, spokeswoman for Free Tamsa", "NAME of the Civic List", "NAME, the company's chief executive". */
function after({ text, place }: Near, ahead: readonly Held[]): Draft | null {
  const next = ahead.find(({ draft }) => draft.kind === "person" || canLead(draft));
  if (next === undefined || !canLead(next.draft)) return null;
  const between = text.slice(place.to, next.place.from);
  if (
    !(AFTER.test(between) || isListedOffice(between)) ||
    STATES.test(between) ||
    /\bformer\b/i.test(between) ||
    / (?:ambassador|envoy|adviser|advisor|visitor) (?:to|of the u)/i.test(between)
  )
    return null;
  if (/^, (?:the )?$/i.test(between)) {
    const tail =
      /^['’]s? ((?:[\p{L}-]+[ ]?){1,5})/u.exec(text.slice(next.place.to, next.place.to + 60))?.[1] ?? "";
    return !/former/.test(tail) && tail.split(/[\s-]/).some((word) => isCalling(word.toLowerCase()))
      ? next.draft
      : null;
  }
  // "Brink, a farmer from Halvia" is nobody's officer.
  if (
    next.draft.kind === "country" &&
    !/\b(?:minister|president|ambassador|envoy|premier|chancellor|king|queen|spokes\w+)\b/i.test(between)
  )
    return null;
  return next.draft;
}

/** "NAME, Chief Engineer, Kessel Gas": a name, an office and a body in a list. */
function isListedOffice(between: string): boolean {
  const office = /^, ((?:[\p{L}-]+ ){0,4}[\p{L}-]+), $/u.exec(between)?.[1];
  const head = office?.split(" ").at(-1)?.toLowerCase() ?? "";
  return office !== undefined && isCalling(head);
}

function canLead({ kind, name }: Draft): boolean {
  return kind === "country" || kind === "organisation" || (kind === null && !/^\S+s$/.test(name));
}

const OFFICER =
  /\b(?:minister|president|director|chief|chair\w*|head|spokes\w+|manager|secretary|commissioner|executive|superintendent|general|governor)\b/i;

/** What a body's own text calls its people; another's are named with whose they are. */
const OWN_OFFICE =
  /^(?:the )?(?:chief executive(?: officer)?|(?:chief|managing|general|executive)(?: \w+){1,2}|director|chair\w*|president|spokes\w+|secretary)$/i;

function isOfficer({ roles }: Draft): boolean {
  return roles.some((role) => OFFICER.test(role) && !/\bformer\b/i.test(role));
}
