/** Words per second of some runs, in their order. */
export interface Speed {
  readonly median: number;
  /** Slowest and fastest. */
  readonly min: number;
  readonly max: number;
}

/** One size of input. */
export interface SizedTime {
  readonly words: number;
  readonly seconds: number;
}

/** @throws RangeError where there is no value. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError("no values to take the median of");
  return (low + high) / 2;
}

export function speedOf(words: number, seconds: readonly number[]): Speed {
  const speeds = seconds.map((time) => words / time);
  return { median: medianOf(speeds), min: Math.min(...speeds), max: Math.max(...speeds) };
}

/**
 * The power of the size that time grows with, by least squares on logarithms: 1 is linear, 2 quadratic.
 * Null for fewer than two sizes.
 */
export function growthExponent(times: readonly SizedTime[]): number | null {
  const points = times.map(({ words, seconds }) => [Math.log(words), Math.log(seconds)] as const);
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const variance = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return points.length < 2 || variance === 0 ? null : covariance / variance;
}

/** Counts as people do: what stands between white space, markup included. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The value below which this share of the values lies, 0 to 1, to two decimals; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return Math.round(value * 100) / 100;
}
