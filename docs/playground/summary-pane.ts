import { type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import type { VerdictMark } from "@evenhand/language-server/protocol";
import { editorBasics, summaryLanguage } from "./editor.ts";
import { element } from "./elements.ts";
import { type CodeAction, editsOf, type LspDiagnostic, type TextEdit } from "./lsp.ts";
import { offsetsOf } from "./positions.ts";
import { SUMMARY, uriOf } from "./session.ts";
import { markVerdicts, verdictMarks } from "./verdict-marks.ts";

export interface SummaryPaneOptions {
  readonly extension: Extension;
  readonly onChange: (text: string) => void;
  readonly onCursor: (offset: number) => void;
  /** What stands above the editor, at its right. */
  readonly actions: HTMLElement;
}

/** The summary with its findings. */
export interface SummaryPane {
  readonly dom: HTMLElement;
  readonly view: EditorView;
  replace(text: string): void;
  showFindings(findings: readonly LspDiagnostic[], actions: readonly CodeAction[]): void;
  showVerdicts(verdicts: readonly VerdictMark[]): void;
  apply(edits: readonly TextEdit[]): void;
  /** Selects a finding or another place. */
  goTo(finding: Pick<LspDiagnostic, "range">): void;
  /** Defines sources at the end, to be cited. */
  define(sources: readonly { readonly id: string; readonly name: string }[]): void;
}

export const SEVERITIES = ["info", "error", "warning", "info", "info"] as const;

/** Actions that make what a finding suggests. */
export function actionsFor(finding: LspDiagnostic, actions: readonly CodeAction[]): readonly CodeAction[] {
  return actions.filter((action) =>
    (action.diagnostics ?? []).some(
      ({ message, range }) =>
        message === finding.message &&
        range.start.line === finding.range.start.line &&
        range.start.character === finding.range.start.character,
    ),
  );
}

export function summaryPane({ extension, onChange, onCursor, actions }: SummaryPaneOptions): SummaryPane {
  const create = (text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        editorBasics("Summary"),
        summaryLanguage,
        verdictMarks,
        keymap.of(lintKeymap),
        extension,
        EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
          if (docChanged) onChange(state.doc.toString());
          if (docChanged || selectionSet) onCursor(state.selection.main.head);
        }),
      ],
    });
  const view = new EditorView();
  const frame = element("div", { class: "editor-frame" }, view.dom);
  const dom = element(
    "section",
    { class: "pane summary", "aria-label": "Summary" },
    element("header", {}, element("h2", {}, "Summary"), actions),
    frame,
  );

  function apply(edits: readonly TextEdit[]): void {
    const { doc } = view.state;
    view.dispatch({
      changes: edits.map(({ range, newText }) => ({ ...offsetsOf(doc, range), insert: newText })),
      userEvent: "input.fix",
    });
  }

  return {
    dom,
    view,
    replace(text) {
      view.setState(create(text));
      onChange(text);
    },
    showFindings(findings, all) {
      const { doc } = view.state;
      const shown = findings.map((finding): Diagnostic => {
        const { from, to } = offsetsOf(doc, finding.range);
        return {
          from,
          to,
          severity: SEVERITIES[finding.severity ?? 1] ?? "info",
          message: finding.message,
          source: String(finding.code ?? ""),
          actions: actionsFor(finding, all)
            .slice(0, 3)
            .map((action) => ({ name: action.title, apply: () => apply(editsOf(action, uriOf(SUMMARY))) })),
        };
      });
      view.dispatch(setDiagnostics(view.state, shown));
    },
    showVerdicts(verdicts) {
      const { doc } = view.state;
      const marks = verdicts.map(({ range, verdict, text }) => ({
        at: offsetsOf(doc, range).to,
        verdict,
        text,
      }));
      view.dispatch({ effects: markVerdicts(marks) });
    },
    apply,
    goTo({ range }) {
      const { from, to } = offsetsOf(view.state.doc, range);
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      view.focus();
    },
    define(sources) {
      const text = view.state.doc.toString();
      const lines = sources
        .filter(({ id }) => !text.includes(`[^${id}]:`))
        .map(({ id, name }) => `[^${id}]: ${name}`);
      if (lines.length === 0) return;
      const gap = /\n\[\^[^\]]+\]: \S+\s*$/.test(text) ? "" : "\n";
      const insert = `${text.endsWith("\n") || text === "" ? "" : "\n"}${gap}${lines.join("\n")}\n`;
      view.dispatch({ changes: { from: text.length, insert } });
    },
  };
}
