import type { StatusParams, SummaryStatus } from "@evenhand/language-server/protocol";
import { Disposable, type Event, EventEmitter, Uri, window, workspace } from "vscode";

/** The summaries that are open and checked. */
export interface Summaries extends Disposable {
  /** Of the summary with this URI. */
  statusOf(uri: Uri): SummaryStatus | undefined;
  /** URIs of all of them. */
  uris(): readonly string[];
  /** The open summary that the writer was in last: reading an article beside it does not change it. */
  current(): Uri | null;
  /** After each check, and when the writer goes to another summary. */
  readonly onDidChange: Event<void>;
  update(status: StatusParams): void;
  clear(): void;
}

export function openSummaries(): Summaries {
  const statuses = new Map<string, SummaryStatus>();
  /** URIs of documents, the one that was active last first. */
  let recent: readonly string[] = [];
  const changes = new EventEmitter<void>();

  function touch(): void {
    const active = window.activeTextEditor?.document.uri.toString();
    if (active === undefined || recent[0] === active) return;
    recent = [active, ...recent.filter((uri) => uri !== active)];
    if (statuses.has(active)) changes.fire();
  }

  touch();
  const subscription = Disposable.from(
    changes,
    window.onDidChangeActiveTextEditor(touch),
    workspace.onDidCloseTextDocument(({ uri }) => {
      recent = recent.filter((one) => one !== uri.toString());
      if (statuses.delete(uri.toString())) changes.fire();
    }),
  );
  return {
    statusOf: (uri) => statuses.get(uri.toString()),
    uris: () => [...statuses.keys()],
    current() {
      const uri = recent.find((one) => statuses.has(one));
      return uri === undefined ? null : Uri.parse(uri);
    },
    onDidChange: changes.event,
    update({ uri, summary }) {
      const key = Uri.parse(uri).toString();
      if (summary === null) {
        if (!statuses.delete(key)) return;
      } else statuses.set(key, summary);
      changes.fire();
    },
    clear() {
      statuses.clear();
      changes.fire();
    },
    dispose: () => subscription.dispose(),
  };
}

/** The current summary; where there is none, the writer is told what is needed. */
export function needSummary(summaries: Summaries): Uri | null {
  const summary = summaries.current();
  if (summary === null)
    void window.showInformationMessage("Open a Markdown summary that names its sources first.");
  return summary;
}
