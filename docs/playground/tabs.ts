import { element } from "./elements.ts";

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** A count, or a mark that something is in it. */
  readonly note?: string;
}

/** A row of tabs, by the pattern of the ARIA guide: arrows move, one tab is in the order of Tab. */
export interface TabRow {
  readonly dom: HTMLElement;
  show(tabs: readonly Tab[], chosen: string): void;
}

/** @param panelOf The id of the panel that a tab shows. */
export function tabRow(label: string, panelOf: (id: string) => string, choose: (id: string) => void): TabRow {
  const dom = element("div", { role: "tablist", "aria-label": label, class: "tabs" });
  let ids: readonly string[] = [];

  function onkeydown(event: Event): void {
    const { key } = event as KeyboardEvent;
    const at = ids.indexOf((event.currentTarget as HTMLElement).dataset.tab ?? "");
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[key];
    if (next === undefined) return;
    event.preventDefault();
    const id = ids[(next + ids.length) % ids.length];
    if (id === undefined) return;
    choose(id);
    dom.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"]`)?.focus();
  }

  return {
    dom,
    show(tabs, chosen) {
      ids = tabs.map(({ id }) => id);
      const focused = dom.contains(document.activeElement);
      dom.replaceChildren(
        ...tabs.map(({ id, name, note }) =>
          element(
            "button",
            {
              type: "button",
              role: "tab",
              id: `tab-${panelOf(id)}-${ids.indexOf(id)}`,
              "data-tab": id,
              "aria-selected": String(id === chosen),
              "aria-controls": panelOf(id),
              tabindex: id === chosen ? "0" : "-1",
              onclick: () => choose(id),
              onkeydown,
            },
            name,
            ...(note === undefined ? [] : [element("span", { class: "note" }, note)]),
          ),
        ),
      );
      if (focused) dom.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    },
  };
}
