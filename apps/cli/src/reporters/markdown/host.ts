import type { ReporterContext } from "../index.ts";
import { pathFrom, repositoryRoot } from "../repository.ts";

/** The addresses of a file's lines on the code host that the job runs on; null elsewhere. */
export function linkTo(context: ReporterContext): (path: string, line: number) => string | null {
  const blob = blobOf(context.env);
  if (blob === null) return () => null;
  const root = repositoryRoot(context);
  return (path, line) => {
    const within = pathFrom(root, path, context.cwd);
    if (within === null) return null;
    // Brackets and the like would end the link.
    const segments = within.split("/").map((part) => encodeURIComponent(part).replace(/[!'()*]/g, hex));
    return `${blob}/${segments.join("/")}?plain=1#L${line}`;
  };
}

function blobOf(env: ReporterContext["env"]): string | null {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`;
  }
  return CI_PROJECT_URL && CI_COMMIT_SHA ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}` : null;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
