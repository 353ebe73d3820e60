import type { Article } from "@evenhand/core";
import { formatProblem, type Problem } from "@evenhand/core/input";

/** Problems as answers tell them. */
export function problemsJson(problems: readonly Problem[]): { path: string; message: string }[] {
  return problems.map((problem) => ({ path: problem.path, message: formatProblem(problem) }));
}

/** What is known of an article that a passage stands in. */
export function originOf({ headline, publisher, datePublished, url }: Article): {
  headline: string | null;
  publisher: string | null;
  datePublished: string | null;
  url: string | null;
} {
  return { headline, publisher, datePublished, url };
}
