import type { TextDocument } from "vscode-languageserver-textdocument";

/** How long typing must rest before a document is checked, in milliseconds. */
const DEBOUNCE = 150;

/** Checks open documents some time after they, or their sources, changed. */
export interface CheckQueue<Checked> {
  schedule(uri: string): void;
  /** Schedules every document whose result hangs on the file. */
  scheduleReadersOf(uri: string): void;
  /** The newest results of all documents. */
  results(): Iterable<Checked>;
  /** The result for the document as it stands, at once where a check was only waiting. Null where it failed. */
  current(uri: string): Promise<Checked | null>;
  /** Forgets a closed document. */
  drop(uri: string): void;
}

export interface CheckQueueOptions<Checked> {
  readonly documentOf: (uri: string) => TextDocument | undefined;
  readonly check: (document: TextDocument) => Promise<Checked>;
  readonly onChecked: (document: TextDocument, checked: Checked) => void;
  readonly onFailure: (document: TextDocument, error: unknown) => void;
}

interface Entry<Checked> {
  timer: ReturnType<typeof setTimeout> | null;
  /** The newest check; results of older ones are dropped. */
  running: Promise<Checked | null> | null;
  /** The last check that succeeded. */
  last: Checked | null;
}

export function checkQueue<Checked extends { readonly lookedFor: ReadonlySet<string> }>(
  options: CheckQueueOptions<Checked>,
): CheckQueue<Checked> {
  const entries = new Map<string, Entry<Checked>>();

  function start(uri: string, entry: Entry<Checked>): Promise<Checked | null> {
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
    const run: Promise<Checked | null> = attempt(uri, entry, () => entry.running === run);
    entry.running = run;
    return run;
  }

  async function attempt(
    uri: string,
    entry: Entry<Checked>,
    isNewest: () => boolean,
  ): Promise<Checked | null> {
    await Promise.resolve();
    const document = options.documentOf(uri);
    if (document === undefined) return null;
    const { version } = document;
    try {
      const checked = await options.check(document);
      if (isNewest() && document.version === version && entries.get(uri) === entry) {
        entry.last = checked;
        options.onChecked(document, checked);
      }
      return checked;
    } catch (error) {
      options.onFailure(document, error);
      return null;
    }
  }

  function schedule(uri: string): void {
    const entry = entries.get(uri) ?? { timer: null, running: null, last: null };
    entries.set(uri, entry);
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = setTimeout(() => start(uri, entry), DEBOUNCE);
  }

  return {
    schedule,
    scheduleReadersOf(file) {
      for (const [uri, { last }] of entries) if (last?.lookedFor.has(file) === true) schedule(uri);
    },
    results: () => [...entries.values()].flatMap(({ last }) => (last === null ? [] : [last])),
    async current(uri) {
      const entry = entries.get(uri);
      if (entry === undefined) return null;
      return entry.timer === null ? entry.running : start(uri, entry);
    },
    drop(uri) {
      const entry = entries.get(uri);
      if (entry?.timer != null) clearTimeout(entry.timer);
      entries.delete(uri);
    },
  };
}
