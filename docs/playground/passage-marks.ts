import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const setPassages = StateEffect.define<readonly Stretch[]>();
const PASSAGE = Decoration.mark({ class: "passage-mark" });

const passages = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setPassages)) continue;
      const filled = effect.value.filter(({ from, to }) => to > from);
      return Decoration.set(
        filled.map(({ from, to }) => PASSAGE.range(from, to)),
        true,
      );
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lets passages of a text be marked. */
export const passageMarks: Extension = passages;

/** Marks these passages and no others. */
export function markPassages(stretches: readonly Stretch[]): StateEffect<unknown> {
  return setPassages.of(stretches);
}

/** Heights of lines out of sight are guessed, so that the way to them takes some steps. */
const STEPS = 4;
/** Pixels off the middle of the pane that nobody sees. */
const NEAR = 4;

/**
 * Moves the text in its pane, and never the page under the reader's hands, until a place is in the middle; where the
 * pane comes to hold another text meanwhile, that one is left where it is.
 */
export function bringIntoView(view: EditorView, offset: number, steps: number = STEPS): void {
  const { doc } = view.state;
  view.requestMeasure({
    read() {
      if (view.state.doc !== doc) return 0;
      const pane = view.scrollDOM.getBoundingClientRect();
      const line = view.lineBlockAt(offset);
      const { top, bottom } = view.coordsAtPos(offset) ?? {
        top: view.documentTop + line.top,
        bottom: view.documentTop + line.bottom,
      };
      return (top + bottom) / 2 - (pane.top + pane.height / 2);
    },
    write(distance) {
      const before = view.scrollDOM.scrollTop;
      if (Math.abs(distance) > NEAR) view.scrollDOM.scrollTop += distance;
      if (steps > 1 && view.scrollDOM.scrollTop !== before) bringIntoView(view, offset, steps - 1);
    },
  });
}
