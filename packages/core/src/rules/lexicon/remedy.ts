import type { Prose } from "../../text/prose.ts";
import type { PhraseMatch } from "./lexicon.ts";
import { replacementsFor } from "./rewrite.ts";
import { listOf } from "./usage.ts";

/** What the writer can do about a match, as one sentence: replacements, else advice, else deletion. */
export function remedyFor(prose: Prose, match: PhraseMatch): string {
  const { advice, canDelete } = match.entry;
  const replacements = [...new Set(replacementsFor(prose, match))].map((words) => `“${words}”`);
  const parts = [
    ...(replacements.length > 0 ? [`write ${listOf(replacements, "or")}`] : []),
    ...(canDelete ? ["delete it"] : []),
    ...(advice !== null ? [advice] : []),
  ];
  const remedy = parts.join(", or ");
  return remedy === "" ? "Use a plain word." : `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`;
}
