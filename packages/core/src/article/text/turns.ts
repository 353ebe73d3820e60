import { isFurniture } from "../signals/furniture.ts";
import { interviewers } from "./interviewer.ts";
import type { LabelReader } from "./transcript.ts";
import { speakerNames } from "./transcript.ts";
import { isBracketed, isClosing, type SpeakerLabel } from "./transcript-lines.ts";
import type { Unit } from "./unit.ts";

/** Roles in which someone speaks for the outlet. */
const OUTLET_ROLE =
  /\b(?:co-?host|host|anchor|correspondent|reporter|presenter|moderator|announcer|newsreader|interviewer|narrator|byline)\b/i;

/**
 * Gives the paragraphs of a transcript their speakers; unlabelled ones go on with the speaker before them. What
 * stands below the last turn is nobody's where no other turn goes on, or after a note that the meeting is over.
 */
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
  const first = labels.findIndex((label) => label !== null);
  const last = labels.findLastIndex((label) => label !== null);
  for (const [i, unit] of units.entries())
    if (unit.kind === null && labels[i] === null && isBracketed(unit.text)) unit.kind = "boilerplate";
  const goesOn = units.slice(first, last).some(({ kind }, i) => kind === null && labels[first + i] === null);
  let current: Unit["speaker"] = null;
  for (const [i, unit] of units.entries()) {
    const label = labels[i] ?? null;
    if (label !== null) {
      if (isFurniture(unit.text)) {
        unit.kind = "boilerplate";
        continue;
      }
      const start = unit.lines[0]?.span.start ?? 0;
      const name = nameOf(label);
      const isOutlet = outlet.has(name);
      current = { name, span: { start: start + label.from, end: start + label.to }, isOutlet };
      unit.kind = "paragraph";
    } else if (unit.kind !== null) {
      const ends = isClosing(unit.text) || /commercial|break|end of|^\W*ends?\W*$/i.test(unit.text);
      if (ends) current = null;
      continue;
    }
    if (current === null || (i > last && !goesOn && unit.group !== units[last]?.group)) continue;
    unit.speaker = current;
    unit.kind = "paragraph";
  }
}
