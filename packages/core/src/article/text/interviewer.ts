import { parseByline } from "../signals/byline.ts";
import { isOutletName } from "../signals/outlet-name.ts";
import { ownNames } from "./own-names.ts";
import type { Unit } from "./unit.ts";

/** A labelled turn: its speaker's full name, the label as written, and the unit. */
export interface LabelledTurn {
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
}

/** A hearing or a trial: who asks there is no outlet. */
const PROCEEDINGS =
  /\b(?:hearing|testimony|committee|proceedings?|deposition|tribunal|trial|court|inquiry|parliament|senate|hansard|sitting|council meeting|debate)\b/i;
/** What somebody says who leads a programme. */
const WELCOME =
  /\b(?:thank you both|thanks? (?:you )?(?:very much |so much )?(?:for|to) (?:joining|being|coming|talking|speaking|your time)|(?:joins?|joining|with) (?:me|us)\b|is (?:here|in the studio|on the line)|on the line|in the studio|let['’]s (?:bring in|turn to|hear|go to)|we['’]ll (?:leave it there|be back|be right back|have to leave)|welcome (?:to|back)|we (?:did )?ask(?:ed)? \p{Lu})/iu;
/** Signs that together make a speaker the outlet's own. */
const ENOUGH = 3;
/** Speakers among whom, from the first on, the one who asks is looked for. */
const SPEAKERS = 12;

/**
 * Which of the names of a transcript's turns are the outlet's own, where no role says so: the label is the outlet
 * or the author, or somebody opens, asks, and welcomes or thanks the others by name.
 */
export function interviewers(units: readonly Unit[], turns: readonly LabelledTurn[]): ReadonlySet<string> {
  const first = turns[0];
  if (first === undefined) return new Set();
  const head = units.slice(0, units.indexOf(first.unit));
  const byName = new Map<string, LabelledTurn[]>();
  for (const turn of turns) {
    const own = byName.get(turn.name);
    if (own === undefined) byName.set(turn.name, [turn]);
    else own.push(turn);
  }
  const isOwn = ownLabelReader(units, head);
  const named = [...byName].flatMap(([name, own]) => (isOwn(name, own[0]?.label ?? name) ? [name] : []));
  if (named.length > 0 && named.length < byName.size) return new Set(named);
  if (head.some(({ text }) => text.length < 200 && PROCEEDINGS.test(text))) return new Set();
  const speakers = [...byName].slice(0, SPEAKERS);
  const names = speakers.map(([name]) => name);
  const scored = speakers.map(([name, own]) => ({
    name,
    signs: signsOf(name, own, names, head) + (name === first.name ? 1 : 0),
  }));
  const best = scored.reduce((a, b) => (b.signs > a.signs ? b : a));
  const isAlone = scored.every((other) => other === best || other.signs < best.signs - 1);
  return new Set(byName.size > 1 && best.signs >= ENOUGH && isAlone ? [best.name] : []);
}

/** Tells a label that is the outlet's name or part of it, or the author's or its initials. */
function ownLabelReader(
  units: readonly Unit[],
  head: readonly Unit[],
): (name: string, label: string) => boolean {
  const outlets = [...ownNames(units), ...head.flatMap(({ text }) => (isOutletName(text) ? [text] : []))];
  const authors = head.flatMap(({ text }) => parseByline(text)?.author ?? []);
  const known = [...outlets, ...authors].map(wordsOf);
  const initials = new Set(authors.map((author) => author.replace(/[^\p{Lu}]/gu, "")));
  return (name, label) => {
    const words = wordsOf(name);
    if (words.length === 0) return false;
    return (
      (label.length > 1 && initials.has(label)) ||
      known.some((own) => words.every((word) => own.includes(word)))
    );
  };
}

function signsOf(
  name: string,
  own: readonly LabelledTurn[],
  names: readonly string[],
  head: readonly Unit[],
): number {
  const others = names.filter((other) => other !== name && other.includes(" "));
  const asking = own.filter(({ unit }) => /\?["”’]?\s*$/.test(unit.text.slice(-4))).length / own.length;
  const said = own.map(({ unit }) => unit.text);
  const announced = others.filter((other) => said.some((text) => text.includes(other))).length;
  const given = name.split(" ")[0] ?? name;
  return (
    (own.length < 2 ? 0 : asking >= 0.5 ? 2 : asking >= 0.2 ? 1 : 0) +
    Math.min(2, announced) +
    (said.some((text) => WELCOME.test(text)) ? 1 : 0) +
    (head.some(({ text }) => text.length < 60 && text.endsWith(`with ${given}`)) ? 1 : 0)
  );
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word !== "the" && word !== "of",
  );
}
