import type { Actor } from "../actors/actor.ts";
import type { Claim, Summary } from "../summary/summary.ts";
import type { NameMention } from "../text/name.ts";
import { once } from "../text/once.ts";
import type { EvidenceIndex } from "./evidence-index.ts";
import { isSameOffice } from "./office.ts";
import { isQuoted, passagesNear } from "./passages-near.ts";
import { rivalNameOf } from "./rival-names.ts";
import type { NameDifference, Passage, RankedPassage, Source } from "./verification.ts";
import { doerInPlaceOf } from "./verify-doers.ts";
import { speakerInPlaceOf } from "./verify-sayers.ts";

/**
 * Names of the claim in whose place the sources have another: the office is another's, or another does the same.
 * Names that may be one actor's are never told apart here.
 */
export function nameDifferences(
  summary: Summary,
  claim: Claim,
  cited: readonly Source[],
  index: EvidenceIndex,
): NameDifference[] {
  return claim.names.flatMap((name): NameDifference[] => {
    if (isQuoted(claim, name)) return [];
    const actor = index.actorOf(name, null);
    if (actor === null) return [];
    const near = once(() => passagesNear(claim, name.span, cited, index));
    const found =
      holderInPlaceOf(claim, name, actor, near, index) ??
      doerInPlaceOf(claim, name, actor, near, index) ??
      speakerInPlaceOf(claim, name, actor, near, index) ??
      rivalNameOf(summary, claim, name, actor, cited, index);
    if (found === null) return [];
    const { passage, other, office } = found;
    return [
      {
        kind: "name",
        span: name.span,
        claimed: name.text,
        passage,
        foundSpan: other.span,
        found: other.text,
        office,
      },
    ];
  });
}

/** The name that stands in another's place. */
export interface NameInPlace {
  readonly passage: Passage;
  readonly other: NameMention;
  readonly office: string | null;
}

/** "Health Minister A" where all sources have B in that office, and the passage speaks of B. */
function holderInPlaceOf(
  claim: Claim,
  name: NameMention,
  actor: Actor,
  near: () => readonly RankedPassage[],
  index: EvidenceIndex,
): NameInPlace | null {
  if (name.kind !== "person") return null;
  for (const office of index.officesBeside(name)) {
    const sameNoun = index.heldOffices().filter((held) => held.office.head === office.head);
    if (sameNoun.some(({ holder }) => holder === actor)) return null;
    const holders = new Set(
      sameNoun.filter((held) => isSameOffice(office, held.office)).map(({ holder }) => holder),
    );
    const [holder] = holders;
    if (holder === undefined || holders.size > 1) continue;
    // "The minister" may be any of several.
    if (office.words.size === 1 && new Set(sameNoun.map((held) => held.holder)).size > 1) continue;
    if (mayBeOne(actor, holder, index) || namesToo(claim, holder, index)) continue;
    if (index.passagesNaming(actor).some(({ text }) => text.toLowerCase().includes(lastWord(office.text))))
      continue;
    for (const { passage } of near()) {
      const [own, other] = [actor, holder].map((wanted) =>
        passage.names.find((candidate) => index.actorOf(candidate, passage) === wanted),
      );
      if (own === undefined && other !== undefined) return { passage, other, office: office.text };
    }
  }
  return null;
}

function lastWord(text: string): string {
  return (text.split(/ (?:of|at|for|in|on)\b/)[0] ?? "").split(/\s+/).at(-1)?.toLowerCase() ?? "";
}

/** Whether the claim speaks of the other one too: then it does not mean one by the other. */
export function namesToo(claim: Claim, other: Actor, index: EvidenceIndex): boolean {
  return claim.names.some((name) => index.actorOf(name, null) === other);
}

/** Whether two actors may be one whom the texts do not bring together: they share a word, or stand as one name. */
export function mayBeOne(a: Actor, b: Actor, index: EvidenceIndex): boolean {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  if (ours.some((word) => theirs.includes(word))) return true;
  const [first, second] = [ours, theirs].map((words) => words.join("|"));
  const joined = new RegExp(`\\b(?:(?:${first}) (?:${second})|(?:${second}) (?:${first}))\\b`, "i");
  return index.passagesNaming(b).some(({ text }) => joined.test(text));
}

function wordsOf({ name, aliases }: Actor): string[] {
  return [name, ...aliases].flatMap((form) =>
    form
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  );
}
