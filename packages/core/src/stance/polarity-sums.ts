/** How many words speak ill and how many speak well of somebody. */
export type Sum = [against: number, pro: number];

/** The stretches of a sentence that words are summed over. */
export interface Sums {
  readonly left: Sum;
  readonly right: Sum;
  /** The target's own clause. */
  readonly clause: Sum;
  readonly near: Sum;
  readonly all: Sum;
}

export function emptySums(): Sums {
  return { left: [0, 0], right: [0, 0], clause: [0, 0], near: [0, 0], all: [0, 0] };
}

/** Which prevails: 1 pro, -1 against, 0 neither. */
export function signOf([against, pro]: Sum): number {
  return Math.sign(pro - against);
}

/** The sums in a few words. */
export function describeSums(sums: Sums): readonly string[] {
  const each = Object.entries(sums).flatMap(([where, [against, pro]]: [string, Sum]) => {
    const balance = Math.max(-3, Math.min(3, pro - against));
    return [`${where} ${balance}`, `${where} both ${Math.min(2, against)} ${Math.min(2, pro)}`];
  });
  return [
    ...each,
    `sides ${signOf(sums.left)} ${signOf(sums.right)}`,
    `clause and all ${signOf(sums.clause)} ${signOf(sums.all)}`,
  ];
}
