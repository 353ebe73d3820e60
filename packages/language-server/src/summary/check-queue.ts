import type { Steps } from "@evenhand/core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { runSteps } from "./run-steps.ts";

/** How long typing must rest before the whole of a document is checked, in milliseconds. */
const DEBOUNCE = 150;

/** Checks open documents after they, or their sources, changed: single sentences at once, the whole when typing rests. */
export interface CheckQueue<Sentences, Checked> {
  schedule(uri: string): void;
  /** Schedules every document whose result hangs on the file. */
  scheduleReadersOf(uri: string): void;
  /** The newest results of all documents. */
  results(): Iterable<Checked>;
  /** The newest result of a document, be it of an older version. */
  last(uri: string): Checked | null;
  /** The result for the document as it stands, at once where a check was only waiting. Null where it failed. */
  current(uri: string): Promise<Checked | null>;
  /** The same of its single sentences; the whole where that is known, or nothing is found in single sentences. */
  sentences(uri: string): Promise<Sentences | Checked | null>;
  /** What there is to show of the document as it stands: the whole, or its sentences with what was known of the whole. */
  shown(uri: string): Promise<Checked | null>;
  /** Forgets a closed document. */
  drop(uri: string): void;
}

/** A check in two steps. */
export interface Staged<Sentences, Checked> {
  /** Null where there is but the whole. */
  readonly sentences: Sentences | null;
  /** A part of the work at each step. */
  whole(): Steps<Checked>;
}

export interface CheckQueueOptions<Sentences, Checked> {
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly check: (document: TextDocument) => Promise<Staged<Sentences, Checked>>;
  /** What is known of a document from its sentences as they are now and the last result, of an older version. */
  readonly merge: (sentences: Sentences, last: Checked) => Checked;
  readonly onChecked: (document: TextDocument, checked: Checked, step: "sentences" | "whole") => void;
  readonly onFailure: (document: TextDocument, error: unknown) => void;
}

type Timer = ReturnType<typeof setTimeout>;

interface Entry<Sentences, Checked> {
  /** Run when the document was changed, until its whole is checked. */
  timers: readonly Timer[];
  /** The newest check; results of older ones are dropped. */
  staged: Promise<Staged<Sentences, Checked> | null> | null;
  /** The step before the whole. */
  told: Promise<void> | null;
  whole: Promise<Checked | null> | null;
  /** The last result, of the sentences as soon as they are checked. */
  last: Checked | null;
}

export function checkQueue<
  Sentences extends object,
  Checked extends { readonly lookedFor: ReadonlySet<string> },
>(options: CheckQueueOptions<Sentences, Checked>): CheckQueue<Sentences, Checked> {
  type Own = Entry<Sentences, Checked>;
  const entries = new Map<string, Own>();

  function begin(uri: string, entry: Own): Promise<Staged<Sentences, Checked> | null> {
    entry.staged ??= attempt(uri, async (document) => options.check(document));
    return entry.staged;
  }

  /** Asks what is told of a document; null where that fails, or the document is gone. */
  async function attempt<Value>(
    uri: string,
    ask: (document: TextDocument) => Promise<Value | null>,
  ): Promise<Value | null> {
    await Promise.resolve();
    const document = options.documentOf(uri);
    if (document === undefined) return null;
    try {
      return await ask(document);
    } catch (error) {
      options.onFailure(document, error);
      return null;
    }
  }

  /** Whether what was begun is still about the document as it stands. */
  function isNewest(uri: string, entry: Own, staged: Own["staged"]): boolean {
    return entries.get(uri) === entry && entry.staged === staged;
  }

  function startWhole(uri: string, entry: Own): Promise<Checked | null> {
    stop(entry);
    entry.whole ??= attempt(uri, async (document) => {
      const begun = begin(uri, entry);
      const steps = (await begun)?.whole();
      if (steps === undefined) return null;
      const checked = await runSteps(steps, () => isNewest(uri, entry, begun));
      if (checked === null) return null;
      entry.last = checked;
      options.onChecked(document, checked, "whole");
      return checked;
    });
    return entry.whole;
  }

  function startSentences(uri: string, entry: Own): Promise<void> {
    entry.told ??= tellSentences(uri, entry);
    return entry.told;
  }

  async function tellSentences(uri: string, entry: Own): Promise<void> {
    const begun = begin(uri, entry);
    await attempt(uri, async (document) => {
      const sentences = (await begun)?.sentences ?? null;
      if (sentences === null || entry.last === null || !isNewest(uri, entry, begun)) return null;
      entry.last = options.merge(sentences, entry.last);
      options.onChecked(document, entry.last, "sentences");
      return null;
    });
    // Rest is counted from when the sentences are told of: on a slow machine keys come in meanwhile.
    if (isNewest(uri, entry, begun) && entry.whole === null) {
      stop(entry);
      entry.timers = [setTimeout(() => void startWhole(uri, entry), DEBOUNCE)];
    }
  }

  function stop(entry: Own): void {
    for (const timer of entry.timers) clearTimeout(timer);
    entry.timers = [];
  }

  function schedule(uri: string): void {
    const entry: Own = entries.get(uri) ?? { timers: [], staged: null, told: null, whole: null, last: null };
    entries.set(uri, entry);
    stop(entry);
    entry.staged = null;
    entry.told = null;
    entry.whole = null;
    entry.timers = [
      entry.last === null
        ? setTimeout(() => void startWhole(uri, entry), DEBOUNCE)
        : setTimeout(() => void startSentences(uri, entry), 0),
    ];
  }

  return {
    schedule,
    scheduleReadersOf(file) {
      for (const [uri, { last }] of entries) if (last?.lookedFor.has(file) === true) schedule(uri);
    },
    results: () => [...entries.values()].flatMap(({ last }) => (last === null ? [] : [last])),
    last: (uri) => entries.get(uri)?.last ?? null,
    async current(uri) {
      const entry = entries.get(uri);
      return entry === undefined ? null : startWhole(uri, entry);
    },
    async sentences(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return null;
      if (entry.whole !== null) return entry.whole;
      const staged = await begin(uri, entry);
      return staged === null ? null : (staged.sentences ?? startWhole(uri, entry));
    },
    async shown(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return null;
      if (entry.whole !== null || entry.last === null) return startWhole(uri, entry);
      await startSentences(uri, entry);
      return entry.last;
    },
    drop(uri) {
      const entry = entries.get(uri);
      if (entry !== undefined) stop(entry);
      entries.delete(uri);
    },
  };
}
