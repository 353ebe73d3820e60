import { isFurniture } from "../signals/furniture.ts";
import { interviewers } from "./interviewer.ts";
import type { LabelReader } from "./transcript.ts";
import { speakerNames } from "./transcript.ts";
import type { SpeakerLabel } from "./transcript-lines.ts";
import type { Unit } from "./unit.ts";

/** Roles in which someone speaks for the outlet. */
const OUTLET_ROLE =
  /\b(?:co-?host|host|anchor|correspondent|reporter|presenter|moderator|announcer|newsreader|interviewer|narrator)\b/i;

/** Gives the paragraphs of a transcript their speakers; unlabelled ones go on with the speaker before them. */
export function markTurns(units: readonly Unit[], read: LabelReader): void {
  const labels = units.map((unit) => read(unit.lines[0]?.text ?? ""));
  const nameOf = speakerNames(labels.filter((label): label is SpeakerLabel => label !== null));
  const withRole = labels.flatMap((label) =>
    label !== null && OUTLET_ROLE.test(`${label.role ?? ""} ${label.name}`) ? [nameOf(label)] : [],
  );
  const turns = units.flatMap((unit, i) => {
    const label = labels[i] ?? null;
    return label === null ? [] : [{ name: nameOf(label), label: label.name, unit }];
  });
  const outlet = new Set(withRole.length > 0 ? withRole : interviewers(units, turns));
  let current: Unit["speaker"] = null;
  for (const [i, unit] of units.entries()) {
    const label = labels[i] ?? null;
    if (label !== null) {
      const start = unit.lines[0]?.span.start ?? 0;
      const name = nameOf(label);
      const isOutlet = outlet.has(name);
      current = { name, span: { start: start + label.from, end: start + label.to }, isOutlet };
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
