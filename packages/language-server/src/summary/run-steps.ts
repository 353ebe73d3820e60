import type { Steps } from "@evenhand/core";

/** Milliseconds of work after which what was said meanwhile is heard. */
const SLICE = 8;

/**
 * Does work step by step. Whatever was said meanwhile is heard between the steps: a change, or that nobody wants it any
 * more; null where `isWanted` told so.
 */
export async function runSteps<Result>(steps: Steps<Result>): Promise<Result>;
export async function runSteps<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null>;
export async function runSteps<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | null> {
  for (;;) {
    await new Promise((heard) => setTimeout(heard, 0));
    if (!isWanted()) return null;
    for (const begun = performance.now(); performance.now() - begun < SLICE; ) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }
}
