import { EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { editorBasics } from "./editor.ts";
import { button, element } from "./elements.ts";
import type { Location } from "./lsp.ts";
import { bringIntoView, markPassages, passageMarks } from "./passage-marks.ts";
import { offsetsOf } from "./positions.ts";
import { nameOf } from "./session.ts";
import type { SourceText } from "./state.ts";
import { tabRow } from "./tabs.ts";

export interface SourcesPaneOptions {
  /** Evidence on hover. */
  readonly extension: (nameOfShown: () => string) => Extension;
  /** A source's text changed, or it was taken away (null). */
  readonly onChange: (name: string, text: string | null) => void;
  /** Sources were added by the reader, who has yet to cite them. */
  readonly onAdded: (names: readonly string[]) => void;
}

/** The sources, a tab for each, with an editor. */
export interface SourcesPane {
  readonly dom: HTMLElement;
  sources(): readonly SourceText[];
  /** Shows other sources. */
  replace(sources: readonly SourceText[]): void;
  /** Marks passages in all sources and, where told, shows the first. */
  mark(places: readonly Location[], show: boolean): void;
  /** Shows a place and puts the cursor there. */
  open(place: Location): void;
  destroy(): void;
}

const PANEL = "playground-source";
const ENDING = /\.(txt|md|markdown|html?)$/i;
/** Longer files are no articles. */
const MOST_BYTES = 1_000_000;

export function sourcesPane({ extension, onChange, onAdded }: SourcesPaneOptions): SourcesPane {
  const states = new Map<string, EditorState>();
  let shown = "";
  const tabs = tabRow("Sources", () => PANEL, show);
  const view = new EditorView();
  const picker = element("input", {
    type: "file",
    multiple: true,
    accept: ".txt,.md,.markdown,.html,.htm",
    hidden: true,
    "aria-label": "Article files",
    onchange: () => void addFiles([...(picker.files ?? [])]),
  });
  const remove = button("Remove", () => removeShown(), { class: "quiet" });
  const note = element("p", { class: "pane-note", role: "status" });
  const panel = element("div", { id: PANEL, role: "tabpanel", class: "editor-frame" }, view.dom);
  const dom = element(
    "section",
    { class: "pane sources", "aria-label": "Sources", ondragover: drag, ondragleave: drag, ondrop: drop },
    element(
      "header",
      {},
      element("h2", {}, "Sources"),
      element(
        "div",
        { class: "actions" },
        button("Paste new", () => addNew()),
        button("Open files", () => picker.click()),
        remove,
        picker,
      ),
    ),
    tabs.dom,
    panel,
    note,
  );

  function stateOf(name: string, text: string): EditorState {
    return EditorState.create({
      doc: text,
      extensions: [
        editorBasics(`Source ${name}`),
        passageMarks,
        extension(() => shown),
        EditorView.updateListener.of(({ docChanged, state }) => {
          states.set(name, state);
          if (docChanged) onChange(name, state.doc.toString());
        }),
      ],
    });
  }

  function show(name: string): void {
    if (shown !== "" && states.has(shown)) states.set(shown, view.state);
    const state = states.get(name);
    if (state !== undefined) {
      if (shown !== name) view.setState(state);
      shown = name;
    }
    paint();
  }

  function paint(): void {
    tabs.show(
      [...states].map(([name]) => ({ id: name, name: name.split("/").at(-1) ?? name })),
      shown,
    );
    remove.disabled = states.size === 0;
    remove.setAttribute("aria-label", `Remove ${shown}`);
    panel.setAttribute("aria-label", shown);
    note.textContent = shown === "" ? "No sources yet: paste one, or drop files here." : "";
  }

  function add(name: string, text: string): void {
    states.set(name, stateOf(name, text));
    onChange(name, text);
  }

  function addNew(): void {
    const name = freeName("article", ".txt");
    add(name, "");
    onAdded([name]);
    show(name);
    view.focus();
    note.textContent = `${name}: paste the article’s text. The summary cites it as [^${idOf(name)}].`;
  }

  async function addFiles(files: readonly File[]): Promise<void> {
    const taken = files.filter(({ name, size }) => ENDING.test(name) && size <= MOST_BYTES);
    const names: string[] = [];
    for (const file of taken) {
      const [, base = "article", ending = ".txt"] =
        /^(.*?)(\.\w+)$/.exec(file.name.replace(/[\s()[\]]+/g, "-")) ?? [];
      const name = freeName(base, ending);
      add(name, await file.text());
      names.push(name);
    }
    if (names[0] !== undefined) {
      onAdded(names);
      show(names[0]);
    }
    const left = files.filter((file) => !taken.includes(file)).map(({ name }) => name);
    if (left.length > 0) {
      note.textContent = `Left out: ${left.join(", ")}. Articles are .txt, .md or .html files of up to a megabyte.`;
    }
  }

  function freeName(base: string, ending: string): string {
    for (let count = 1; ; count++) {
      const name = `sources/${base}${count === 1 ? "" : `-${count}`}${ending}`;
      const id = idOf(name);
      if (![...states.keys()].some((other) => idOf(other) === id)) return name;
    }
  }

  function removeShown(): void {
    const names = [...states.keys()];
    const at = names.indexOf(shown);
    states.delete(shown);
    onChange(shown, null);
    shown = "";
    const next = names[at + 1] ?? names[at - 1];
    if (next === undefined) {
      view.setState(EditorState.create());
      paint();
    } else show(next);
  }

  function drag(event: Event): void {
    event.preventDefault();
    dom.classList.toggle("dropping", event.type === "dragover");
  }

  function drop(event: Event): void {
    const { dataTransfer } = event as DragEvent;
    if ((dataTransfer?.files.length ?? 0) === 0) return;
    drag(event);
    void addFiles([...(dataTransfer?.files ?? [])]);
  }

  function mark(places: readonly Location[], reveal: boolean): void {
    for (const [name, kept] of states) {
      const state = name === shown ? view.state : kept;
      const own = places
        .filter(({ uri }) => nameOf(uri) === name)
        .map(({ range }) => offsetsOf(state.doc, range));
      const effects = markPassages(own);
      if (name === shown) view.dispatch({ effects });
      else states.set(name, state.update({ effects }).state);
    }
    const [first] = places;
    if (!reveal || first === undefined || !states.has(nameOf(first.uri))) return;
    show(nameOf(first.uri));
    const { from } = offsetsOf(view.state.doc, first.range);
    bringIntoView(view, from);
  }

  return {
    dom,
    sources: () =>
      [...states].map(([name, state]) => ({
        name,
        text: (name === shown ? view.state : state).doc.toString(),
      })),
    replace(sources) {
      for (const name of states.keys()) onChange(name, null);
      states.clear();
      shown = "";
      for (const { name, text } of sources) add(name, text);
      const [first] = sources;
      if (first === undefined) view.setState(EditorState.create());
      if (first === undefined) paint();
      else show(first.name);
    },
    mark,
    open(place) {
      mark([place], true);
      const { from } = offsetsOf(view.state.doc, place.range);
      view.dispatch({ selection: { anchor: from } });
      dom.scrollIntoView({ block: "nearest" });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** The id that a source is cited by. */
export function idOf(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/\.\w+$/, "");
}
