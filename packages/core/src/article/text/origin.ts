import { spanOf } from "../../text/mapped-text.ts";
import type { MetadataOrigin } from "../article.ts";
import type { Unit } from "./unit.ts";

/** The origin of a value found in a unit: its range `from`..`to`, all of it where left out. */
export function originOf(unit: Unit | undefined, from?: number, to?: number): MetadataOrigin {
  if (unit === undefined) return { from: "text", span: null };
  return { from: "text", span: spanOf(unit.mapped, from ?? 0, to ?? unit.text.length) };
}
