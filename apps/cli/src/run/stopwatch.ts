import type { Measure } from "@evenhand/core";

/** Milliseconds by step; a step within another does not count for that. */
export type Times = Readonly<Record<string, number>>;

export interface Stopwatch {
  readonly measure: Measure;
  /** For a step that waits for files; no other may be under way. */
  readonly measureAsync: <Value>(step: string, work: () => Promise<Value>) => Promise<Value>;
  readonly times: () => Times;
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const times: Record<string, number> = {};
  let inner = 0;

  function add(step: string, start: number, innerBefore: number): void {
    const whole = now() - start;
    times[step] = (times[step] ?? 0) + whole - inner;
    inner = innerBefore + whole;
  }

  return {
    measure: (step, work) => {
      const [start, before] = [now(), inner];
      inner = 0;
      try {
        return work();
      } finally {
        add(step, start, before);
      }
    },
    measureAsync: async (step, work) => {
      const [start, before] = [now(), inner];
      inner = 0;
      try {
        return await work();
      } finally {
        add(step, start, before);
      }
    },
    times: () => times,
  };
}

/** Measures nothing. */
export const noStopwatch: Stopwatch = {
  measure: (_step, work) => work(),
  measureAsync: (_step, work) => work(),
  times: () => ({}),
};
