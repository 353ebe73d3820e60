import { copyrightOwner } from "../signals/copyright.ts";
import type { Unit } from "./unit.ts";

/** The names, in lower case and without "the", by which a file calls its outlet: who owns the rights. */
export function ownNames(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, text } of units) {
    if (kind !== "boilerplate" && kind !== "caption") continue;
    const owner = copyrightOwner(text)
      ?.trim()
      .replace(/,? (?:inc|ltd|llc|plc|gmbh|ag|sa|media|group|limited|publishing|newspapers)\.?$/i, "")
      .toLowerCase();
    if (owner !== undefined && owner.length > 2) names.add(owner).add(owner.replace(/^the /, ""));
  }
  return names;
}
