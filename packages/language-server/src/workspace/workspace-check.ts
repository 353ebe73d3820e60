import { decodeFile, InputError } from "@evenhand/core/input";
import type { CancellationToken, Diagnostic } from "vscode-languageserver";
import type { ArticleStore } from "../articles/article-store.ts";
import { diagnosticsOf } from "../features/diagnostics.ts";
import type { FileAccess } from "../files/file-access.ts";
import type { Settings } from "../settings.ts";
import { type Checked, type CheckInput, checkSummary } from "../summary/check-summary.ts";
import { runSteps } from "../summary/run-steps.ts";
import { summaryMemory } from "../summary/summary-memory.ts";
import { nameOf } from "../uris.ts";
import { type SummaryFinder, throwIfCancelled } from "./find-summaries.ts";

/** How many summaries, in the order of their paths, are checked with the articles that were read for them. */
const WITH_THE_SAME_ARTICLES = 20;

/** What is kept of a file that is not open. */
export interface FileFindings {
  readonly isSummary: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly problem: Settings["problem"];
  /** URIs of the files that the findings hang on, there or not. */
  readonly lookedFor: ReadonlySet<string>;
}

/** A check of all summaries in the workspace folders but those that are open. */
export interface WorkspaceCheck {
  /**
   * Checks what is new or may have changed; one such check after the other.
   *
   * @throws Cancelled when the token says so; what was checked by then is kept.
   * @throws Error with one line for people where a folder can't be searched.
   */
  run(run: WorkspaceRun): Promise<void>;
  /** A file changed: what hangs on it is checked again in the next run. */
  touch(uri: string): void;
  /** All files are checked again in the next run. */
  touchAll(): void;
  /** A file came or went, or what says which files are meant changed: the next run looks for files anew. */
  lookAnew(): void;
}

export interface WorkspaceRun {
  readonly token: CancellationToken;
  /** Checks all files again, changed or not. */
  readonly anew: boolean;
  /** Told of each file in turn; `findings` are null for one that is open. */
  readonly onFile: (uri: string, findings: FileFindings | null) => void;
  /** Told of files that were found before and are no more. */
  readonly onGone: (uri: string) => void;
  readonly onProgress: (done: number, of: number, uri: string) => void;
}

export interface WorkspaceCheckOptions {
  readonly folders: () => readonly string[];
  readonly finder: () => SummaryFinder;
  readonly access: () => FileAccess;
  /** A store that remembers what it reads, to be thrown away. */
  readonly newStore: () => ArticleStore;
  readonly ownSettings: () => CheckInput["ownSettings"];
  readonly isOpen: (uri: string) => boolean;
  /** Whether an open summary has the file for a source. */
  readonly isSource: (uri: string) => boolean;
  /** Whether changes of files are told. */
  readonly isWatched: () => boolean;
  readonly onFailure: (uri: string, error: unknown) => void;
}

export function workspaceCheck(options: WorkspaceCheckOptions): WorkspaceCheck {
  const known = new Map<string, FileFindings>();
  const stale = new Set<string>();
  let found: readonly string[] | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** For the files that are being checked. */
  let store: ArticleStore | null = null;

  async function run({ token, onFile, onGone, onProgress, ...asked }: WorkspaceRun): Promise<void> {
    throwIfCancelled(token);
    // What nobody tells of may have changed.
    const anew = asked.anew || !options.isWatched();
    if (found === null || anew) {
      const uris = await findAll(token);
      for (const uri of known.keys()) {
        if (uris.includes(uri)) continue;
        known.delete(uri);
        onGone(uri);
      }
      found = uris;
    }
    try {
      for (const [i, uri] of found.entries()) {
        if (i % WITH_THE_SAME_ARTICLES === 0) store = null;
        const before = anew || stale.has(uri) ? undefined : known.get(uri);
        if (options.isOpen(uri)) onFile(uri, null);
        else if (before !== undefined) onFile(uri, before);
        else {
          onProgress(i, found.length, uri);
          await meanwhile();
          throwIfCancelled(token);
          onFile(uri, await findingsOf(uri));
        }
      }
    } finally {
      store = null;
    }
  }

  async function findAll(token: CancellationToken): Promise<readonly string[]> {
    const uris = new Set<string>();
    for (const folder of options.folders()) {
      for (const uri of await options.finder().find(folder, token)) uris.add(uri);
      throwIfCancelled(token);
    }
    return [...uris].sort();
  }

  async function findingsOf(uri: string): Promise<FileFindings> {
    stale.delete(uri);
    const now = await check(uri);
    known.set(uri, now);
    return now;
  }

  /** A file that can't be read, as one that went just now, has no findings. */
  async function check(uri: string): Promise<FileFindings> {
    const articles = store ?? options.newStore();
    store = articles;
    try {
      const name = nameOf(uri);
      const text = decodeFile(await options.access().read(uri, name), name);
      const staged = await checkSummary({
        uri,
        path: name,
        text,
        workspaceFolders: options.folders(),
        articles,
        memory: summaryMemory(),
        ownSettings: options.ownSettings(),
      });
      const checked = await runSteps(staged.whole());
      return options.isSource(uri) ? nothing(checked.lookedFor) : findings(checked, uri, text);
    } catch (error) {
      if (!(error instanceof InputError)) options.onFailure(uri, error);
      return nothing(new Set());
    }
  }

  return {
    run(asked) {
      const next = last.then(() => run(asked));
      last = next.catch(() => {});
      return next;
    },
    touch(uri) {
      for (const [file, { lookedFor }] of known) if (file === uri || lookedFor.has(uri)) stale.add(file);
    },
    touchAll() {
      for (const file of known.keys()) stale.add(file);
    },
    lookAnew() {
      found = null;
    },
  };
}

function findings(checked: Checked, uri: string, text: string): FileFindings {
  return {
    isSummary: checked.kind !== "other",
    diagnostics: diagnosticsOf(checked, uri, text),
    problem: checked.kind === "summary" ? checked.settings.problem : null,
    lookedFor: checked.lookedFor,
  };
}

function nothing(lookedFor: ReadonlySet<string>): FileFindings {
  return { isSummary: false, diagnostics: [], problem: null, lookedFor };
}

/** Lets what has come in be answered first. */
function meanwhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
