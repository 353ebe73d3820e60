import { RELEASE_MARK } from "../en/furniture.ts";
import { ISSUER_WORD, STATE_LINE } from "../en/outlets.ts";
import { isPersonName } from "../signals/byline.ts";
import { copyrightOwner } from "../signals/copyright.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { isFurniture } from "../signals/furniture.ts";
import { properCase } from "../signals/letter-case.ts";
import { isMenuEntry, isMenuLine, isSectionLine } from "../signals/menu.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { creditsBefore, isOutletName, looksLikeName } from "../signals/outlet-name.ts";
import { outletIn } from "./masthead.ts";
import type { Opening } from "./opening.ts";
import { originOf } from "./origin.ts";
import { spelledOut } from "./outlet-code.ts";
import type { Unit } from "./unit.ts";

/** Blocks at the end of which one may name the outlet before a date. */
const FOOT = 5;

/** The outlet: named in the masthead, before the date, or in the copyright line. */
export function offerPublisher(units: readonly Unit[], opening: Opening, metadata: MetadataCollector): void {
  for (const unit of units.slice(0, opening.body)) {
    const site = OFFICIAL_SITE.exec(unit.text)?.groups?.name;
    const from = site === undefined ? -1 : unit.text.length - site.length;
    if (site !== undefined) metadata.offer("publisher", site, originOf(unit, from));
  }
  const masthead = opening.masthead
    .flatMap((i) => units[i] ?? [])
    .filter(
      ({ text }) =>
        !isSectionLine(text) &&
        !RELEASE_MARK.test(text) &&
        !isFurniture(text) &&
        !isMenuEntry(text) &&
        !isMenuLine(text) &&
        !/\d\/|^(?:ref|reference|no|nr)\b/i.test(text),
    );
  const isRelease = units.slice(0, opening.body).some(({ text }) => RELEASE_MARK.test(text));
  const issuer = isRelease ? masthead.find(({ text }) => ISSUER_WORD.test(text)) : undefined;
  const top = issuer ?? masthead[0];
  const named = (top === undefined ? undefined : spelledOut(top.text, units)) ?? top;
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
    const outlet =
      credit ?? placed ?? (i === 0 && (isSetApart(unit, before) || isTitled(unit, before)) ? before : null);
    const from = outlet === null ? -1 : (unit?.text.indexOf(outlet) ?? -1);
    if (outlet !== null && from >= 0)
      metadata.offer("publisher", properCase(outlet), originOf(unit, from, from + outlet.length));
  }
  for (const unit of units.slice(Math.max(opening.body, units.length - FOOT))) {
    const outlet = unit.text.length > 100 ? "" : (parseDateLine(unit.text)?.before ?? "");
    const from = unit.text.indexOf(outlet);
    if (outlet !== "" && isOutletName(outlet) && from >= 0)
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
    const name = pattern.exec(unit.text.slice(0, LONGEST_OPENING))?.groups?.name;
    if (name === undefined || (!isRelease && unit.kind !== "boilerplate")) continue;
    const from = unit.text.indexOf(name);
    metadata.offer("publisher", name, originOf(unit, from, from + name.length));
  }
}

/** Whether a name of several words, no person's, stands between the top of the file and the bar before its date. */
function isTitled(unit: Unit | undefined, name: string): boolean {
  return (
    unit !== undefined &&
    name.includes(" ") &&
    unit.text.startsWith(name) &&
    /^\s*[|·•]/u.test(unit.text.slice(name.length)) &&
    looksLikeName(name) &&
    !isPersonName(name)
  );
}

/** Whether a name at the top of the file stands in a column of its own. */
function isSetApart(unit: Unit | undefined, name: string): boolean {
  return (
    name !== "" && unit !== undefined && /^ {3,}/.test(unit.text.slice(unit.text.indexOf(name) + name.length))
  );
}

/** "Official website of Quayton Rovers": the line under a letterhead. */
const OFFICIAL_SITE = /^(?:the )?official (?:web ?)?(?:site|page) of (?:the )?(?<name>\p{Lu}[^.|:]{2,50})$/iu;
/** The heading over a release's own description of its issuer. */
const ABOUT_ISSUER = /^About (?<name>(?!the author)\p{Lu}[^.:!?]{2,60})$/u;
/** Characters at a paragraph's beginning in which a publisher is named. */
const LONGEST_OPENING = 300;
/** "Ann Ode is The Gazette’s courts reporter": a note on the author that names the outlet. */
const EMPLOYER =
  /^\p{Lu}[\p{L}.'’ -]+ is (?:an? |the )?(?<name>(?:The )?\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,3})['’]s? (?:[\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|columnist|writer|critic)\b/u;
