/** A value to report: null where it has no denominator. */
export type Measure = number | null;

export function ratio(part: number, whole: number): Measure {
  return whole === 0 ? null : part / whole;
}

/** Harmonic mean of precision and recall. */
export function f1(precision: Measure, recall: Measure): Measure {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly number[]): Measure {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** Four decimals, all the way down; counts stay whole. */
export function rounded<Value>(value: Value): Value {
  if (typeof value === "number") return (Math.round(value * 1e4) / 1e4) as Value;
  if (Array.isArray(value)) return value.map(rounded) as Value;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)])) as Value;
  }
  return value;
}
