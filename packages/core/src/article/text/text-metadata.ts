import { spanOf } from "../../text/mapped-text.ts";
import type { MetadataOrigin } from "../article.ts";
import { RELEASE_MARK, SECTION_LABEL } from "../en/furniture.ts";
import { ISSUER_WORD } from "../en/outlets.ts";
import { parseByline } from "../signals/byline.ts";
import { parseDateLine } from "../signals/date-line.ts";
import { type Dateline, findDateline } from "../signals/dateline.ts";
import { isFurniture } from "../signals/furniture.ts";
import { properCase } from "../signals/letter-case.ts";
import type { MetadataCollector } from "../signals/metadata.ts";
import { findWrittenDates, isoDay, type WrittenDate, yearNear } from "../signals/written-date.ts";
import { isOutletName, type Opening } from "./opening.ts";
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
  offerUnit("headline", opening.headline);
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
  offerPublisher(units, opening, metadata);
  return dateline;
}

function originOf(unit: Unit | undefined, from?: number, to?: number): MetadataOrigin {
  if (unit === undefined) return { from: "text", span: null };
  return { from: "text", span: spanOf(unit.mapped, from ?? 0, to ?? unit.text.length) };
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
    if (isBare) metadata.offer("author", properCase(unit.text), originOf(unit));
    return;
  }
  unit.kind ??= "byline";
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

/** The outlet: named in the masthead, before the date, or in the copyright line. */
function offerPublisher(units: readonly Unit[], opening: Opening, metadata: MetadataCollector): void {
  const masthead = opening.masthead
    .flatMap((i) => units[i] ?? [])
    .filter(({ text }) => !SECTION_LABEL.test(text) && !RELEASE_MARK.test(text) && !isFurniture(text));
  const isRelease = units.slice(0, opening.body).some(({ text }) => RELEASE_MARK.test(text));
  const issuer = isRelease ? masthead.find(({ text }) => ISSUER_WORD.test(text)) : undefined;
  const named = issuer ?? masthead[0];
  if (named !== undefined) metadata.offer("publisher", properCase(named.text), originOf(named));
  for (const i of opening.dates) {
    const unit = units[i];
    const before = unit === undefined ? "" : (parseDateLine(unit.text)?.before ?? "");
    const outlet =
      /^(?<name>[^(),|]{2,50}?)\s*\(\p{Lu}[^()]+\)$/u.exec(before)?.groups?.name ??
      (isOutletName(before) ? before : null);
    const from = outlet === null ? -1 : (unit?.text.indexOf(outlet) ?? -1);
    if (outlet !== null && from >= 0)
      metadata.offer("publisher", properCase(outlet), originOf(unit, from, from + outlet.length));
  }
  for (const unit of units) {
    if (unit.kind !== "boilerplate") continue;
    const owner = COPYRIGHT.exec(unit.text)?.groups?.owner;
    if (owner === undefined) continue;
    const from = unit.text.indexOf(owner);
    metadata.offer("publisher", properCase(owner.trim()), originOf(unit, from, from + owner.length));
  }
}

const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright)(?:\s*(?:©|\(c\)|copyright))?\s*(?:by\s+)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?<owner>\p{Lu}[^/|·•.,©]{1,50}?)(?=\s*(?:[/|·•.,©]|\d{4}|all rights|$))/iu;
