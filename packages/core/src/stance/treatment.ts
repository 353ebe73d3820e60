import { oncePerCue } from "./balance.ts";
import { sharesBy } from "./side-shares.ts";
import { sideOf, type Utterance } from "./utterances.ts";

/** People whom a summary treats alike, by what it calls them, and what it lets them say. */
export interface Group {
  readonly parties: ReadonlySet<string>;
  /** What they say in the summary. */
  readonly said: readonly Utterance[];
  /** Their utterances in it that make them carried, or held off. */
  readonly toned: readonly Utterance[];
  /** What they say in the sources. */
  readonly inSources: readonly Utterance[];
  /** Their share of the words that the sources quote: the mean over the sources that quote anybody, 0 to 1. */
  readonly shareInSources: number;
}

/** Words that keep their distance from what they introduce, or take it for known, without doing so by themselves. */
const DISTANCING =
  /\b(?:thinks?|thought|believes?|believed|feels?|felt|telling|claims?|assertions?|version|dismiss(?:es|ed)|complain(?:s|ed)|grumbl(?:es|ed)|laments?|lamented)\b/i;
const GRANTING =
  /\b(?:finds?|found|shows?|showed|shown|recalls?|recalled|documents?|documented|reminds?|reminded|proves?|proved|knows?|knew|calculated|established|discovered)\b/i;

/** Whether the words that introduce a saying doubt it, or at least keep their distance. */
export function isHeldOff({ tone, cue }: Utterance): boolean {
  return tone === "doubting" || (tone === "neutral" && cue !== null && DISTANCING.test(cue.text));
}

/** Whether a saying is quoted, or introduced by words that vouch for it or take it for known. */
export function isCarried({ tone, cue, words }: Utterance): boolean {
  return words > 0 || tone === "endorsing" || (tone === "neutral" && cue !== null && GRANTING.test(cue.text));
}

/**
 * How a summary treats those who speak in it: whom it carries (quoted, or told by words that vouch or take for known,
 * and never doubted) and whom it holds off (told by words that doubt or keep their distance, and never quoted).
 * Whoever gets some of both is in neither, and nobody need be allied with anybody. Where no word doubts, nobody is
 * held off.
 */
export interface Treatment {
  readonly carried: Group;
  readonly heldOff: Group;
}

/** Who is counted as one: a side, or somebody unnamed by their description; null where the text leaves it open. */
export function partyOf(utterance: Utterance): string | null {
  return sideOf(utterance) ?? (utterance.anonymous ? utterance.name : null);
}

export function treatmentOf(utterances: readonly Utterance[]): Treatment {
  const byParty = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const party = utterance.text === 0 ? partyOf(utterance) : null;
    if (party === null) continue;
    const known = byParty.get(party);
    if (known === undefined) byParty.set(party, [utterance]);
    else known.push(utterance);
  }
  const parties = { carried: new Set<string>(), heldOff: new Set<string>() };
  for (const [party, said] of byParty) {
    const isQuoted = said.some(({ words }) => words > 0);
    const isDoubted = said.some(({ tone }) => tone === "doubting");
    const isVouched = said.some(({ tone }) => tone === "endorsing");
    if (!isDoubted && said.some(isCarried)) parties.carried.add(party);
    else if (!isQuoted && !isVouched && said.some(isHeldOff)) parties.heldOff.add(party);
  }
  const doubts = utterances.some(
    (utterance) => utterance.tone === "doubting" && parties.heldOff.has(partyOf(utterance) ?? ""),
  );
  if (!doubts) parties.heldOff.clear();
  return {
    carried: groupOf(parties.carried, isCarried, utterances),
    heldOff: groupOf(parties.heldOff, isHeldOff, utterances),
  };
}

function groupOf(
  parties: ReadonlySet<string>,
  isToned: (utterance: Utterance) => boolean,
  utterances: readonly Utterance[],
): Group {
  const isIn = (utterance: Utterance): boolean => parties.has(partyOf(utterance) ?? "");
  const said = utterances.filter((utterance) => utterance.text === 0 && isIn(utterance));
  const [share] = sharesBy(utterances, (utterance) => (isIn(utterance) ? "group" : null));
  return {
    parties,
    said,
    toned: oncePerCue(said.filter(isToned)),
    inSources: utterances.filter((utterance) => utterance.text > 0 && isIn(utterance)),
    shareInSources: share?.shareInSources ?? 0,
  };
}

/** How many names a message gives. */
const NAMED = 4;

/** The first few names of speakers, and how many more there are. */
export function namesOf(said: readonly Utterance[]): string {
  const names = [...new Set(said.map(({ name }) => name))];
  const more = names.length - NAMED;
  if (more <= 0) return names.join(", ");
  return `${names.slice(0, NAMED).join(", ")} and ${more} other${more === 1 ? "" : "s"}`;
}

/** The verbs that introduce sayings, each once: "“insists”, “alleges”". */
export function cuesOf(said: readonly Utterance[]): string {
  return [...new Set(said.map(({ cue }) => `“${cue?.text ?? ""}”`))].join(", ");
}
