/** A claim of one or more sentences: faithful where each of them is. */
export interface Example {
  /** One row of features a sentence. */
  readonly rows: readonly (readonly number[])[];
  readonly faithful: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly means: readonly number[];
  readonly weights: readonly number[];
}

/** Times the least supported sentence of each claim is chosen anew. */
const ROUNDS = 5;
const STEPS = 800;
/** Holds weights of standardised features near `PRIOR`. */
const RIDGE = 0.1;
/** What a weight with a sign is held to be before the data: what is rare in them then still speaks. */
const PRIOR = 0.15;

/**
 * Fits a logistic model whose weights keep their sign (0: either) by accelerated projected gradients. A claim is learnt
 * from the mean of its least supported sentence and of all. Deterministic.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly number[]): LogisticModel {
  const rows = examples.flatMap((example) => example.rows);
  const means = signs.map((_, i) => meanOf(rows.map((row) => row[i] ?? 0)));
  const spreads = signs.map((_, i) =>
    Math.sqrt(meanOf(rows.map((row) => ((row[i] ?? 0) - (means[i] ?? 0)) ** 2))),
  );
  const scales = spreads.map((spread) => spread || 1);
  const standard = examples.map((example) =>
    example.rows.map((row) => row.map((value, i) => (value - (means[i] ?? 0)) / (scales[i] ?? 1))),
  );
  const targets = examples.map(({ faithful }) => (faithful ? 1 : 0));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const shares = examples.map(({ weight }) => weight / total);
  let current: Point = { bias: 0, weights: signs.map(() => 0) };
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = standard.map((own) =>
      round === 0 ? averageOf(own) : averageOf([weakestOf(own, current), averageOf(own)]),
    );
    current = descend({ rows: chosen, targets, shares, signs }, current);
  }
  const weights = current.weights.map((weight, i) => (spreads[i] === 0 ? 0 : weight / (scales[i] ?? 1)));
  return { bias: current.bias, means, weights };
}

/**
 * The model with its bias moved so that judging claims at .5 is right as often as can be, on average over the sets,
 * over faithful and unfaithful claims, and over biases close by: a lone peak is chance. A claim's probability is half
 * its least, half its mean sentence's.
 */
export function centred(model: LogisticModel, sets: readonly (readonly Example[])[]): LogisticModel {
  const shifts = Array.from({ length: 2 * FURTHEST + 1 }, (_, i) => (i - FURTHEST) * SHIFT);
  const accuracies = shifts.map((shift) =>
    meanOf(sets.map((examples) => accuracyOf({ ...model, bias: model.bias + shift }, examples))),
  );
  let best = { shift: 0, accuracy: 0 };
  for (const [i, shift] of shifts.entries()) {
    const accuracy = meanOf(accuracies.slice(Math.max(0, i - CLOSE_BY), i + CLOSE_BY + 1));
    if (accuracy > best.accuracy) best = { shift, accuracy };
  }
  return { ...model, bias: model.bias + best.shift };
}

/** Steps by which the bias is moved, how many of them at most, and how many are close by. */
const SHIFT = 0.05;
const FURTHEST = 30;
const CLOSE_BY = 5;

function accuracyOf({ bias, means, weights }: LogisticModel, examples: readonly Example[]): number {
  const judged = examples.map(({ rows, faithful }) => {
    const sentences = rows.map((row) =>
      probability(
        row.map((value, i) => value - (means[i] ?? 0)),
        { bias, weights },
      ),
    );
    return { faithful, isRight: (Math.min(...sentences) + meanOf(sentences)) / 2 >= 0.5 === faithful };
  });
  const rightOf = (own: boolean): number =>
    meanOf(judged.filter(({ faithful }) => faithful === own).map(({ isRight }) => (isRight ? 1 : 0)));
  return (rightOf(true) + rightOf(false)) / 2;
}

interface Point {
  readonly bias: number;
  readonly weights: readonly number[];
}

interface Problem {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly shares: readonly number[];
  readonly signs: readonly number[];
}

function descend({ rows, targets, shares, signs }: Problem, start: Point): Point {
  // The curvature is at most a quarter of the mean squared length of the rows.
  const curvature = 0.25 * rows.reduce((sum, row, i) => sum + (shares[i] ?? 0) * (1 + dot(row, row)), 0);
  const rate = 1 / (curvature + RIDGE);
  let point = start;
  let ahead = start;
  let pace = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = ahead.weights.map((weight, j) => RIDGE * (weight - PRIOR * (signs[j] ?? 0)));
    let biasSlope = 0;
    rows.forEach((row, i) => {
      const error = (shares[i] ?? 0) * (probability(row, ahead) - (targets[i] ?? 0));
      biasSlope += error;
      row.forEach((value, j) => {
        slope[j] = (slope[j] ?? 0) + error * value;
      });
    });
    const next: Point = {
      bias: ahead.bias - rate * biasSlope,
      weights: ahead.weights.map((weight, j) => signed(weight - rate * (slope[j] ?? 0), signs[j] ?? 0)),
    };
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / nextPace;
    const from = point;
    ahead = {
      bias: next.bias + momentum * (next.bias - from.bias),
      weights: next.weights.map((weight, j) => weight + momentum * (weight - (from.weights[j] ?? 0))),
    };
    point = next;
    pace = nextPace;
  }
  return point;
}

function signed(weight: number, sign: number): number {
  return sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight;
}

function probability(row: readonly number[], { bias, weights }: Point): number {
  return 1 / (1 + Math.exp(-(bias + dot(row, weights))));
}

function weakestOf(rows: readonly (readonly number[])[], point: Point): readonly number[] {
  const [first = []] = rows;
  return rows.reduce(
    (least, row) => (probability(row, point) < probability(least, point) ? row : least),
    first,
  );
}

function averageOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, i) => meanOf(rows.map((row) => row[i] ?? 0)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
