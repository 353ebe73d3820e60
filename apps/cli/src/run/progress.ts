/** Tells people at a terminal how far a long run is. */
export interface Progress {
  /** One more file is checked. */
  step(): void;
  /** Takes the line away again. */
  clear(): void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds before the first line, and between two. */
const PATIENCE = 700;
const PAUSE = 100;

/** Nothing is written where nobody looks on: to a file or pipe, and in CI. */
export function progressOn(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  if (output.isTTY !== true || env.CI || env.TERM === "dumb") return { step: () => {}, clear: () => {} };
  let done = 0;
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    step() {
      done++;
      if (now() < next) return;
      next = now() + PAUSE;
      isShown = true;
      const line = `${done} of ${total} files checked (${Math.floor((100 * done) / total)}%)`;
      output.write(`\r\x1b[K${line.slice(0, (output.columns || 80) - 1)}`);
    },
    clear() {
      if (isShown) output.write("\r\x1b[K");
      isShown = false;
    },
  };
}
