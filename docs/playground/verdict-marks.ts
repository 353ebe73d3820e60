import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, WidgetType } from "@codemirror/view";
import { element } from "./elements.ts";

/** What the sources say to a sentence. */
export interface Verdict {
  /** The end of the sentence. */
  readonly at: number;
  readonly verdict: "supported" | "contradicted" | "unsupported";
  /** In a few words. */
  readonly text: string;
}

export const VERDICT_SIGNS: Readonly<Record<Verdict["verdict"], string>> = {
  supported: "✓",
  contradicted: "✕",
  unsupported: "?",
};

class VerdictWidget extends WidgetType {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super();
    this.verdict = verdict;
  }

  override eq(other: VerdictWidget): boolean {
    return this.verdict.verdict === other.verdict.verdict && this.verdict.text === other.verdict.text;
  }

  override toDOM(): HTMLElement {
    const { verdict, text } = this.verdict;
    return element(
      "span",
      { class: `verdict-mark ${verdict}`, title: text, "aria-hidden": "true" },
      VERDICT_SIGNS[verdict],
    );
  }
}

const setVerdicts = StateEffect.define<readonly Verdict[]>();

const verdicts = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setVerdicts)) continue;
      return Decoration.set(
        effect.value.map((verdict) =>
          Decoration.widget({ widget: new VerdictWidget(verdict), side: 1 }).range(verdict.at),
        ),
        true,
      );
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lets sentences be marked with what the sources say to them. */
export const verdictMarks: Extension = verdicts;

export function markVerdicts(all: readonly Verdict[]): StateEffect<unknown> {
  return setVerdicts.of(all);
}
