/** Work done in steps: between two of them who does it may hear of other things, or leave off. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** What is worked out when first asked for, then kept: at once, or in steps before anybody asks for all of it. */
export interface Stepwise<Value> {
  (): Value;
  inSteps(): Steps<Value>;
}

export function stepwise<Value>(make: () => Steps<Value>): Stepwise<Value> {
  let made: { readonly value: Value } | null = null;
  function* inSteps(): Steps<Value> {
    made ??= { value: yield* make() };
    return made.value;
  }
  return Object.assign(() => finish(inSteps()), { inSteps });
}
