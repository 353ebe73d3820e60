/** Something wrong with a file that the user can put right. */
export interface Problem {
  /** The file to put right, relative to the working directory. */
  readonly path: string;
  /** 1-based; null where the problem has no place in the file. */
  readonly line: number | null;
  /** One line, without the place: what is wrong and what to do. */
  readonly message: string;
}

/** Thrown for a file that cannot be used. `message` is one line for the user, without path and line. */
export class InputError extends Error {
  readonly path: string;
  readonly line: number | null;

  constructor(path: string, line: number | null, message: string) {
    super(message);
    this.name = "InputError";
    this.path = path;
    this.line = line;
  }
}

/** `path:line: message`, as compilers write it. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? problem.path : `${problem.path}:${problem.line}`;
  return `${place}: ${problem.message}`;
}
