/** What a test in the extension host reports: its name, and why it failed. */
export interface Outcome {
  readonly name: string;
  readonly error: string | null;
}

/** What the tests in the extension host tell. */
export interface Told {
  readonly outcomes: readonly Outcome[];
  /** What was measured, in one line each. */
  readonly measured: readonly string[];
}

/** Marks the one console line that carries what is told out of the extension host. */
export const OUTCOMES = "evenhand-outcomes:";

export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`not so: ${what}`);
}

/**
 * Waits until a look at the editor gives something.
 *
 * @throws Error naming what did not come.
 */
export async function eventually<Value>(
  what: string,
  look: () => Value | undefined | null | false | PromiseLike<Value | undefined | null | false>,
): Promise<Value> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; ) {
    const value = await look();
    if (value !== undefined && value !== null && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`did not come: ${what}`);
}
