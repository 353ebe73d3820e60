import type { Omission } from "./omission.ts";

/** An omission that is worth a finding. */
export interface TellingOmission extends Omission {
  /** Whether it tells that a side is missing, alone or with the others; else it is something to look at. */
  readonly isClear: boolean;
}

/** More would say less. */
const MOST = { clear: 5, toLookAt: 2 };
/** How many are weighed together, and what they must weigh where none tells alone, against the one that does. */
const TOGETHER = { count: 3, weight: 1.5 };
/** What those must weigh that are told beside a telling one, against it. */
const BESIDE = 0.5;
/** What one must weigh to be worth a look alone: a note that limits a figure. */
const NOTE = 0.8;

/**
 * What of the omissions to report, the weightiest first: those that tell that a side is missing, with the ones beside
 * them; where there are none, the limits that come nearest; and main points that the sources share.
 *
 * @param omissions The weightiest first.
 * @param least What one must weigh to tell alone.
 */
export function tellingOmissions(omissions: readonly Omission[], least: number): readonly TellingOmission[] {
  const points = omissions.filter(({ kind }) => kind === "point");
  const others = omissions.filter(({ kind }) => kind !== "point");
  const together = others.slice(0, TOGETHER.count).reduce((sum, { weight }) => sum + weight, 0);
  const isClear = (others[0]?.weight ?? 0) >= least || together >= TOGETHER.weight * least;
  const told = others
    .filter(({ weight }) => weight >= (isClear ? BESIDE : NOTE * least))
    .slice(0, isClear ? MOST.clear : MOST.toLookAt);
  return [
    ...told.map((omission) => ({ ...omission, isClear })),
    ...points.slice(0, MOST.toLookAt).map((omission) => ({ ...omission, isClear: false })),
  ];
}
