import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReporterContext } from "../index.ts";
import { pathFrom, repositoryRoot } from "../repository.ts";

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  /** Into the run's artifacts. */
  readonly index: number;
}

interface Artifact {
  readonly location: ArtifactLocation;
  readonly roles?: readonly string[];
  readonly mimeType?: string;
}

/** The files of a run, each once, in the order in which they come up. */
export interface ArtifactList {
  readonly baseId: string;
  /** Absolute: what `baseId` stands for. */
  readonly root: string;
  /** The place of a file; `isTarget` for one that was checked. */
  locate(path: string, isTarget?: boolean): ArtifactLocation;
  all(): readonly Artifact[];
}

const BASE_ID = "SRCROOT";

const MIME_TYPES: Readonly<Record<string, string>> = {
  md: "text/markdown",
  markdown: "text/markdown",
  txt: "text/plain",
  html: "text/html",
  htm: "text/html",
};

export function artifactList(context: Pick<ReporterContext, "cwd" | "env">): ArtifactList {
  const root = repositoryRoot(context);
  const artifacts = new Map<string, Artifact>();
  const uriOf = (path: string): Omit<ArtifactLocation, "index"> => {
    const within = pathFrom(root, path, context.cwd);
    if (within === null) return { uri: pathToFileURL(resolve(context.cwd, path)).href };
    return { uri: within.split("/").map(encodeSegment).join("/"), uriBaseId: BASE_ID };
  };
  return {
    baseId: BASE_ID,
    root,
    locate: (path, isTarget = false) => {
      const known = artifacts.get(path);
      const location = known?.location ?? { ...uriOf(path), index: artifacts.size };
      const mimeType = MIME_TYPES[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ""];
      artifacts.set(path, {
        location,
        ...(isTarget || known?.roles !== undefined ? { roles: ["analysisTarget"] } : {}),
        ...(mimeType === undefined ? {} : { mimeType }),
      });
      return location;
    },
    all: () => [...artifacts.values()],
  };
}

/** Lone surrogates, which have no encoding, become U+FFFD. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
