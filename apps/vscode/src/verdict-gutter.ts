import type { VerdictMark, VerdictsParams } from "@evenhand/language-server/protocol";
import { Disposable, Range, Uri, window } from "vscode";

type Verdict = VerdictMark["verdict"];

/** The sign of each verdict, as strokes in a square of 16. The gravest comes first: a line has room for one. */
const SIGNS: readonly (readonly [Verdict, string, { readonly light: string; readonly dark: string }])[] = [
  ["contradicted", "M4 4l8 8M12 4l-8 8", { light: "#c72e0f", dark: "#f48771" }],
  [
    "unsupported",
    "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.6v.4",
    { light: "#8a5a00", dark: "#d7a535" },
  ],
  ["supported", "M3.5 8.5l3 3 6-7", { light: "#2a7a3b", dark: "#73c991" }],
];

/** Verdicts beside the lines, while the setting wants them there; they go with the text until the next check. */
export interface VerdictGutter extends Disposable {
  update(verdicts: VerdictsParams): void;
  clear(): void;
}

export function verdictGutter(): VerdictGutter {
  const types = new Map(
    SIGNS.map(([verdict, path, { light, dark }]) => [
      verdict,
      window.createTextEditorDecorationType({
        light: { gutterIconPath: iconOf(path, light) },
        dark: { gutterIconPath: iconOf(path, dark) },
        gutterIconSize: "80%",
      }),
    ]),
  );
  const known = new Map<string, VerdictsParams>();

  function show(): void {
    for (const editor of window.visibleTextEditors) {
      const { uri, version } = editor.document;
      const verdicts = known.get(uri.toString());
      if (verdicts !== undefined && verdicts.version !== version) continue;
      const lines = markedLines(verdicts?.marks ?? []);
      for (const [verdict, type] of types) editor.setDecorations(type, lines.get(verdict) ?? []);
    }
  }

  const subscription = Disposable.from(...types.values(), window.onDidChangeVisibleTextEditors(show));
  return {
    update(verdicts) {
      known.set(Uri.parse(verdicts.uri).toString(), verdicts);
      show();
    },
    clear() {
      known.clear();
      show();
    },
    dispose: () => subscription.dispose(),
  };
}

/** The lines on which sentences begin, by the gravest verdict on one of them. */
function markedLines(marks: readonly VerdictMark[]): ReadonlyMap<Verdict, Range[]> {
  const lines = new Set<number>();
  const ranges = new Map<Verdict, Range[]>();
  for (const [verdict] of SIGNS) {
    const own = marks.filter((mark) => mark.verdict === verdict).map(({ range }) => range.start.line);
    const free = [...new Set(own)].filter((line) => !lines.has(line));
    for (const line of free) lines.add(line);
    ranges.set(
      verdict,
      free.map((line) => new Range(line, 0, line, 0)),
    );
  }
  return ranges;
}

function iconOf(path: string, colour: string): Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}
