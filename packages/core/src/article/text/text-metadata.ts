import { SECTION_LABEL } from "../en/furniture.ts";
import { isPersonName, parseByline, signedName } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { type Dateline, findDateline } from "../signals/dateline.ts";
import { properCase } from "../signals/letter-case.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { creditsBefore, isOutletName } from "../signals/outlet-name.ts";
import { findWrittenDates, isoDay, type WrittenDate, yearNear } from "../signals/written-date.ts";
import type { Opening } from "./opening.ts";
import { originOf } from "./origin.ts";
import { spelledOut } from "./outlet-code.ts";
import { ownNames } from "./own-names.ts";
import { offerPublisher } from "./publisher.ts";
import type { Unit } from "./unit.ts";

/** Paragraphs at the start of the body of which one may open with the dateline. */
const DATELINE_REACH = 3;
/** Blocks at the end among which a byline or date may stand. */
const FOOT = 8;

/**
 * Reads the metadata that a text itself states.
 *
 * @returns The dateline with which a unit opens, for the unit that has one.
 */
export function readTextMetadata(
  units: readonly Unit[],
  opening: Opening,
  metadata: MetadataCollector,
): ReadonlyMap<Unit, Dateline> {
  const unit = (index: number | null): Unit | undefined => (index === null ? undefined : units[index]);
  const offerUnit = (field: "headline" | "alternativeHeadline", index: number | null): void =>
    metadata.offer(field, unit(index)?.text, originOf(unit(index)));
  const outlet = opening.headline === null ? null : offerHeadline(units, opening.headline, metadata);
  offerUnit("alternativeHeadline", opening.deck);

  const foot = footOf(units, opening);
  for (const candidate of [...opening.bylines.map(unit), ...foot]) {
    if (candidate !== undefined)
      offerByline(candidate, metadata, opening.bylines.map(unit).includes(candidate));
  }
  for (const candidate of opening.dates.map(unit))
    if (candidate !== undefined) offerDate(candidate, metadata);
  const dateline = offerDateline(units, opening, metadata);
  for (const candidate of foot) offerDate(candidate, metadata);
  const last = units.findLast(({ kind }) => kind !== "boilerplate");
  if (last !== undefined && units.indexOf(last) > opening.body && isPersonName(last.text)) {
    last.kind = "byline";
    metadata.offer("author", properCase(last.text), originOf(last));
  }
  offerSignedHeadline(units, opening, metadata);
  offerPublisher(units, opening, metadata);
  if (outlet !== null) {
    const titled = unit(opening.headline);
    metadata.offer("publisher", properCase(titled?.text.slice(outlet) ?? ""), originOf(titled, outlet));
  }
  return dateline;
}

/**
 * The headline without a section's label before a bar, and without the outlet's name at its end.
 *
 * @returns Where that outlet's name stands in the unit, if there is one.
 */
function offerHeadline(units: readonly Unit[], index: number, metadata: MetadataCollector): number | null {
  const unit = units[index];
  if (unit === undefined) return null;
  const label = /^(?<label>[^|]{3,25})\s*\|\s+/u.exec(unit.text);
  const from = label !== null && SECTION_LABEL.test(label.groups?.label?.trim() ?? "") ? label[0].length : 0;
  const last = /(?<!\s)\s+[|–—-]\s+(?<outlet>[^|–—]{3,50})$/u.exec(unit.text);
  const outlet = last?.groups?.outlet ?? "";
  const isOwn = ownNames(units).has(outlet.toLowerCase().replace(/^the /, ""));
  const isOutlet =
    isOwn || (isOutletName(outlet) && (outlet.includes(" ") || last?.[0].includes("|") === true));
  const to = last !== null && isOutlet ? last.index : unit.text.length;
  metadata.offer("headline", unit.text.slice(from, to), originOf(unit, from, to));
  return to < unit.text.length ? unit.text.length - outlet.length : null;
}

/** "Ann Ode: The tide is turning": a headline that opens with its author, of whom a note at the end tells. */
function offerSignedHeadline(units: readonly Unit[], opening: Opening, metadata: MetadataCollector): void {
  const headline = opening.headline === null ? undefined : units[opening.headline];
  const name = /^(?<name>[^:|]{5,40})[:|]\s/u.exec(headline?.text ?? "")?.groups?.name?.trim() ?? "";
  if (!isPersonName(name) || !units.slice(-FOOT).some(({ text }) => text.startsWith(`${name} `))) return;
  metadata.offer("author", properCase(name), originOf(headline, 0, name.length));
}

/** The short blocks at the end that may sign or date the article. */
function footOf(units: readonly Unit[], opening: Opening): Unit[] {
  return units
    .slice(Math.max(opening.body, units.length - FOOT))
    .filter(({ text, kind }) => text.length < 170 && kind !== "caption");
}

function offerByline(unit: Unit, metadata: MetadataCollector, isBare: boolean): void {
  if (/^translated\b/i.test(unit.text)) return;
  const byline = parseByline(unit.text);
  if (byline === null) {
    const name = isBare ? signedName(unit.text) : null;
    if (name !== null) metadata.offer("author", properCase(name), originOf(unit, 0, name.length));
    return;
  }
  unit.kind ??= "byline";
  if (/^(?:an?|our|staff)\s/i.test(byline.author)) return;
  metadata.offer("author", properCase(byline.author), originOf(unit, byline.from, byline.to));
  const [date] = findWrittenDates(unit.text);
  if (date !== undefined) offerDay("datePublished", date, unit, metadata);
}

function offerDate(unit: Unit, metadata: MetadataCollector): void {
  const line = parseDateLine(unit.text);
  if (line === null || unit.kind === "boilerplate") return;
  unit.kind ??= "dateline";
  offerDay("datePublished", line.published, unit, metadata);
  if (line.modified !== null) offerDay("dateModified", line.modified, unit, metadata);
  const { author } = creditsBefore(unit.text, line.before);
  if (author !== null) {
    metadata.offer(
      "author",
      properCase(author.text),
      originOf(unit, author.from, author.from + author.text.length),
    );
  }
}

function offerDay(
  field: "datePublished" | "dateModified",
  date: WrittenDate,
  unit: Unit,
  metadata: MetadataCollector,
): void {
  metadata.offer(field, isoDay(date), originOf(unit, date.from, date.to));
}

function offerDateline(
  units: readonly Unit[],
  opening: Opening,
  metadata: MetadataCollector,
): Map<Unit, Dateline> {
  const paragraphs = units.slice(opening.body).filter(({ kind }) => kind === null);
  for (const unit of paragraphs.slice(0, DATELINE_REACH)) {
    const dateline = findDateline(unit.text);
    if (dateline === null) continue;
    const { agency, prefix } = dateline;
    const [day] = findWrittenDates(prefix);
    const spelled = agency === null ? undefined : spelledOut(agency.name, units);
    if (spelled !== undefined) metadata.offer("publisher", spelled.text, originOf(spelled));
    if (agency !== null) metadata.offer("publisher", agency.name, originOf(unit, agency.from, agency.to));
    if (day !== undefined) {
      const year =
        day.year ??
        yearNear(
          day,
          units.flatMap(({ text }) => findWrittenDates(text)),
        );
      offerDay("datePublished", { ...day, year }, unit, metadata);
    }
    return new Map([[unit, dateline]]);
  }
  return new Map();
}
