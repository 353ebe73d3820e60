import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, hoverTooltip, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { LspHover } from "./lsp.ts";
import { offsetsOf } from "./positions.ts";

/** What both editors have: history, keys, wrapped lines, a name for screen readers. Tab leaves the editor. */
export function editorBasics(label: string): Extension {
  return [
    history(),
    drawSelection(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      "aria-label": label,
      tabindex: "0",
      spellcheck: "true",
      autocapitalize: "off",
      autocorrect: "off",
    }),
    keymap.of([...defaultKeymap, ...historyKeymap]),
  ];
}

export const summaryLanguage: Extension = [markdown(), syntaxHighlighting(classHighlighter)];

export interface EvidenceSource {
  /** What there is to tell of an offset; null where there is nothing. */
  readonly ask: (view: EditorView, offset: number) => Promise<LspHover | null>;
  readonly render: (hover: LspHover) => HTMLElement;
  readonly onShown: (hover: LspHover) => void;
}

/** Shows evidence where the pointer rests. */
export function evidenceOnHover({ ask, render, onShown }: EvidenceSource): Extension {
  return hoverTooltip(
    async (view, offset) => {
      const hover = await ask(view, offset);
      // Meanwhile the text may have become another.
      if (hover === null || offset > view.state.doc.length) return null;
      const { from, to } =
        hover.range === undefined ? { from: offset, to: offset } : offsetsOf(view.state.doc, hover.range);
      return {
        pos: Math.min(from, offset),
        end: Math.max(to, offset),
        create() {
          onShown(hover);
          return { dom: render(hover) };
        },
      };
    },
    { hoverTime: 250 },
  );
}
