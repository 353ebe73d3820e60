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

/** Marks these passages and no others, and brings the first into view where `reveal` is set. */
export function markPassages(
  stretches: readonly Stretch[],
  reveal: boolean,
): readonly StateEffect<unknown>[] {
  const [first] = stretches;
  return [
    setPassages.of(stretches),
    ...(reveal && first !== undefined ? [EditorView.scrollIntoView(first.from, { y: "center" })] : []),
  ];
}
