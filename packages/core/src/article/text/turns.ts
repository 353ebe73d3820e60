import { isFurniture } from "../signals/furniture.ts";
import type { LabelReader } from "./transcript.ts";
import { speakerNames } from "./transcript.ts";
import type { SpeakerLabel } from "./transcript-lines.ts";
import type { Unit } from "./unit.ts";

/** Gives the paragraphs of a transcript their speakers; unlabelled ones go on with the speaker before them. */
export function markTurns(units: readonly Unit[], read: LabelReader): void {
  const labels = units.map((unit) => read(unit.lines[0]?.text ?? ""));
  const nameOf = speakerNames(labels.filter((label): label is SpeakerLabel => label !== null));
  let current: Unit["speaker"] = null;
  for (const [i, unit] of units.entries()) {
    const label = labels[i] ?? null;
    if (label !== null) {
      const start = unit.lines[0]?.span.start ?? 0;
      current = { name: nameOf(label), span: { start: start + label.from, end: start + label.to } };
      unit.kind = isFurniture(unit.text) ? "boilerplate" : "paragraph";
    } else if (unit.kind !== null) {
      if (/commercial|break|end of|^\W*ends?\W*$/i.test(unit.text)) current = null;
      continue;
    }
    if (current !== null && unit.kind !== "boilerplate") {
      unit.speaker = current;
      unit.kind = "paragraph";
    }
  }
}
