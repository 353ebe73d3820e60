/**
 * What the page keeps of itself while it is written anew and while it is hidden: how far it was read, what was opened
 * and which sentences are shown. It reads nothing else, and sends nothing.
 */
export const KEEP_STATE = `(() => {
  const api = acquireVsCodeApi();
  const uri = document.body.dataset.uri;
  // A page without a report has nothing to keep, and leaves what is kept.
  if (!uri) return;
  const nameOf = (details) => {
    const home = details.parentElement.closest("[id]") ?? document.body;
    return details.id || home.id + "/" + [...home.querySelectorAll("details")].indexOf(details);
  };
  const all = () => [...document.querySelectorAll("details")];
  const radios = () => [...document.querySelectorAll("input[type=radio]")];
  const before = api.getState();
  if (before && before.uri === uri) {
    const open = new Set(before.open);
    for (const details of all()) details.open = open.has(nameOf(details));
    for (const radio of radios()) radio.checked = radio.value === before.shown || (radio.checked && !before.shown);
    scrollTo(0, before.scroll);
  }
  const save = () => api.setState({
    uri,
    open: all().filter(({ open }) => open).map(nameOf),
    shown: radios().find(({ checked }) => checked)?.value,
    scroll: scrollY,
  });
  document.addEventListener("toggle", save, true);
  document.addEventListener("change", save);
  document.addEventListener("scrollend", save);
  save();
})();`;

/** What a report's page kept. */
export interface PageState {
  readonly uri: string;
}

export function isPageState(state: unknown): state is PageState {
  return typeof state === "object" && state !== null && "uri" in state && typeof state.uri === "string";
}
