import { RELEASE_MARK, SECTION_LABEL } from "../en/furniture.ts";
import { ISSUER_WORD, STATE_LINE } from "../en/outlets.ts";
import { copyrightOwner } from "../signals/copyright.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { isFurniture } from "../signals/furniture.ts";
import { properCase } from "../signals/letter-case.ts";
import { isMenuEntry, isMenuLine } from "../signals/menu.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { creditsBefore } from "../signals/outlet-name.ts";
import { outletIn } from "./masthead.ts";
import type { Opening } from "./opening.ts";
import { originOf } from "./origin.ts";
import type { Unit } from "./unit.ts";

/** The outlet: named in the masthead, before the date, or in the copyright line. */
export function offerPublisher(units: readonly Unit[], opening: Opening, metadata: MetadataCollector): void {
  const masthead = opening.masthead
    .flatMap((i) => units[i] ?? [])
    .filter(
      ({ text }) =>
        !SECTION_LABEL.test(text) &&
        !RELEASE_MARK.test(text) &&
        !isFurniture(text) &&
        !isMenuEntry(text) &&
        !isMenuLine(text) &&
        !/\d\/|^(?:ref|reference|no|nr)\b/i.test(text),
    );
  const isRelease = units.slice(0, opening.body).some(({ text }) => RELEASE_MARK.test(text));
  const issuer = isRelease ? masthead.find(({ text }) => ISSUER_WORD.test(text)) : undefined;
  const named = issuer ?? masthead[0];
  if (named !== undefined) {
    const { from, to } = outletIn(named.text);
    const name = properCase(named.text.slice(from, to));
    // A letterhead names the state over its ministry: "Ministry of Health, Republic of Ardal".
    const state = issuer === undefined ? undefined : masthead.find(({ text }) => STATE_LINE.test(text));
    const whole =
      state === undefined || state === issuer ? name : `${name}, ${properCase(state.text.trim())}`;
    metadata.offer("publisher", whole, originOf(named, from, to));
  }
  for (const i of opening.dates) {
    const unit = units[i];
    const before = unit === undefined ? "" : (parseDateLine(unit.text)?.before ?? "");
    const credit = creditsBefore(unit?.text ?? "", before).outlet?.text;
    const placed = /^(?<name>[^(),|]{2,50}?)\s*\(\p{Lu}[^()]+\)$/u.exec(before)?.groups?.name;
    const outlet = credit ?? placed ?? (i === 0 && isSetApart(unit, before) ? before : null);
    const from = outlet === null ? -1 : (unit?.text.indexOf(outlet) ?? -1);
    if (outlet !== null && from >= 0)
      metadata.offer("publisher", properCase(outlet), originOf(unit, from, from + outlet.length));
  }
  for (const unit of units) {
    if (unit.kind !== "boilerplate") continue;
    const owner = copyrightOwner(unit.text);
    if (owner === null) continue;
    const from = unit.text.indexOf(owner);
    metadata.offer("publisher", properCase(owner.trim()), originOf(unit, from, from + owner.length));
  }
  for (const unit of units) {
    const pattern = isRelease ? ABOUT_ISSUER : EMPLOYER;
    const name = pattern.exec(unit.text)?.groups?.name;
    if (name === undefined || (!isRelease && unit.kind !== "boilerplate")) continue;
    const from = unit.text.indexOf(name);
    metadata.offer("publisher", name, originOf(unit, from, from + name.length));
  }
}

/** Whether a name at the top of the file stands in a column of its own. */
function isSetApart(unit: Unit | undefined, name: string): boolean {
  return (
    name !== "" && unit !== undefined && /^ {3,}/.test(unit.text.slice(unit.text.indexOf(name) + name.length))
  );
}

/** The heading over a release's own description of its issuer. */
const ABOUT_ISSUER = /^About (?<name>(?!the author)\p{Lu}[^.:!?]{2,60})$/u;
/** "Ann Ode is The Gazette’s courts reporter": a note on the author that names the outlet. */
const EMPLOYER =
  /^\p{Lu}[\p{L}.'’ -]+ is (?:an? |the )?(?<name>(?:The )?\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,3})['’]s? (?:[\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|columnist|writer|critic)\b/u;
