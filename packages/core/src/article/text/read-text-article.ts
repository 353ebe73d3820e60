import { sliceMapped } from "../../text/mapped-text.ts";
import type { TextBlock } from "../../text/prose.ts";
import type { ArticleDocument } from "../article.ts";
import { metadataCollector } from "../signals/metadata.ts";
import { markBody } from "./body.ts";
import { markFurniture } from "./furniture-regions.ts";
import { readHeaderFields } from "./header-fields.ts";
import { lineGroups } from "./lines.ts";
import { readOpening } from "./opening.ts";
import { readTextMetadata } from "./text-metadata.ts";
import { labelReaderFor } from "./transcript.ts";
import { markTurns } from "./turns.ts";
import { readUnits, type Unit } from "./unit.ts";

/** Reads a plain text article: every line that is not blank is in some block. */
export function readTextArticle(file: string): ArticleDocument {
  const groups = lineGroups(file);
  const label = labelReaderFor(groups);
  const metadata = metadataCollector();
  const units = readHeaderFields(readUnits(file, groups, label), metadata);
  markFurniture(units);
  if (label !== null) markTurns(units, label);
  const opening = readOpening(units, metadata.value("headline"));
  for (const i of opening.masthead) setKind(units[i], "boilerplate");
  for (const i of [opening.headline, opening.deck]) if (i !== null) setKind(units[i], "headline");
  for (const i of opening.bylines) setKind(units[i], "byline");
  for (const i of opening.dates) setKind(units[i], "dateline");
  const datelines = readTextMetadata(units, opening, metadata);
  markBody(units, opening.body, metadata.value("author"));
  const blocks = units.flatMap((unit): TextBlock[] => {
    const dateline = datelines.get(unit);
    return dateline === undefined ? [blockOf(unit)] : splitDateline(unit, dateline.to, dateline.textFrom);
  });
  return { format: "text", ...metadata.build(), blocks };
}

function setKind(unit: Unit | undefined, kind: TextBlock["kind"]): void {
  if (unit !== undefined) unit.kind = kind;
}

function blockOf(unit: Unit): TextBlock {
  const { mapped, span, speaker } = unit;
  return { kind: unit.kind ?? "paragraph", mapped, span, ...(speaker === null ? {} : { speaker }) };
}

/** The dateline as a block of its own, then the paragraph that it opens. */
function splitDateline(unit: Unit, to: number, textFrom: number): TextBlock[] {
  const dateline = sliceMapped(unit.mapped, 0, to);
  const rest = sliceMapped(unit.mapped, textFrom, unit.text.length);
  const end = dateline.segments.at(-1)?.span.end ?? unit.span.start;
  const start = rest.segments[0]?.span.start ?? end;
  return [
    { kind: "dateline", mapped: dateline, span: { start: unit.span.start, end } },
    { kind: "paragraph", mapped: rest, span: { start, end: unit.span.end } },
  ];
}
