/** An example by the numbers of its features. */
export interface SparseExample {
  readonly features: Int32Array;
  readonly values: Float64Array;
  /** Number of its class. */
  readonly label: number;
  /** How much it counts. */
  readonly weight: number;
}

const ITERATIONS = 80;
/** Steps that the curvature is estimated from. */
const MEMORY = 8;
const TOLERANCE = 1e-5;

/**
 * Fits a softmax regression with a ridge over all weights by L-BFGS. Deterministic.
 *
 * @returns The weights, those of one feature for all classes beside one another.
 */
export function fitSoftmax(
  examples: readonly SparseExample[],
  features: number,
  classes: number,
  ridge: number,
): Float64Array {
  const size = features * classes;
  const loss = lossOf(examples, classes, ridge);
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = loss(point, slope);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const direction = directionOf(slope, steps, changes);
    const descent = -dot(direction, slope);
    let next = new Float64Array(size);
    let nextSlope = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (let rate = 1; rate > 1e-6; rate /= 2) {
      next = point.map((at, j) => at - rate * (direction[j] ?? 0));
      nextSlope = new Float64Array(size);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value + 1e-4 * rate * descent) break;
    }
    const step = next.map((at, j) => at - (point[j] ?? 0));
    const change = nextSlope.map((at, j) => at - (slope[j] ?? 0));
    if (dot(step, change) > 1e-10) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const isDone = iteration > MEMORY && Math.abs(value - nextValue) < TOLERANCE * Math.abs(value);
    point = next;
    slope = nextSlope;
    value = nextValue;
    if (isDone) break;
  }
  return point;
}

/** The chances of the classes for an example. */
export function chancesOf(
  { features, values }: Pick<SparseExample, "features" | "values">,
  weights: Float64Array,
  classes: number,
): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < features.length; i++) {
    const at = (features[i] as number) * classes;
    const x = values[i] as number;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) + (weights[at + k] as number) * x;
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    const power = Math.exp((scores[k] as number) - most);
    scores[k] = power;
    sum += power;
  }
  return scores.map((power) => power / sum);
}

/** Negative log-likelihood with the ridge; fills in its slope. */
function lossOf(
  examples: readonly SparseExample[],
  classes: number,
  ridge: number,
): (point: Float64Array, slope: Float64Array) => number {
  return (point, slope) => {
    let loss = 0;
    for (let j = 0; j < point.length; j++) {
      const weight = point[j] as number;
      slope[j] = ridge * weight;
      loss += (ridge * weight * weight) / 2;
    }
    for (const example of examples) {
      const chances = chancesOf(example, point, classes);
      const { features, values, label, weight } = example;
      loss -= weight * Math.log(Math.max(1e-12, chances[label] as number));
      for (let k = 0; k < classes; k++) {
        const error = weight * ((chances[k] as number) - (k === label ? 1 : 0));
        for (let i = 0; i < features.length; i++) {
          const at = (features[i] as number) * classes + k;
          slope[at] = (slope[at] as number) + error * (values[i] as number);
        }
      }
    }
    return loss;
  };
}

/** The slope bent by the curvature that the last steps show. */
function directionOf(
  slope: Float64Array,
  steps: readonly Float64Array[],
  changes: readonly Float64Array[],
): Float64Array {
  const direction = slope.slice();
  const newest = steps.at(-1);
  const newestChange = changes.at(-1);
  if (newest === undefined || newestChange === undefined) {
    const length = Math.sqrt(dot(slope, slope)) || 1;
    return direction.map((at) => at / length);
  }
  const rates = steps.map((step, i) => 1 / dot(step, changes[i] as Float64Array));
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    shares[i] = (rates[i] as number) * dot(steps[i] as Float64Array, direction);
    addTo(direction, changes[i] as Float64Array, -(shares[i] as number));
  }
  const scale = dot(newest, newestChange) / dot(newestChange, newestChange);
  for (let j = 0; j < direction.length; j++) direction[j] = (direction[j] as number) * scale;
  for (let i = 0; i < steps.length; i++) {
    const share = (rates[i] as number) * dot(changes[i] as Float64Array, direction);
    addTo(direction, steps[i] as Float64Array, (shares[i] as number) - share);
  }
  return direction;
}

function addTo(sum: Float64Array, other: Float64Array, factor: number): void {
  for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] as number) + factor * (other[j] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
