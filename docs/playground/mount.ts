import type { Report } from "@evenhand/core";
import { evidenceOnHover } from "./editor.ts";
import { button, element } from "./elements.ts";
import { EXAMPLES } from "./examples.ts";
import { renderFindings } from "./findings-panel.ts";
import { placesIn, renderHover } from "./hover-markdown.ts";
import type { CodeAction, Location, LspDiagnostic } from "./lsp.ts";
import "./playground.css";
import { offsetOf, positionOf } from "./positions.ts";
import { DEFAULT_SETTINGS, type RuleOfList, rulesPanel } from "./rules-panel.ts";
import { type Counts, nameOf, type Settings, SUMMARY, startSession } from "./session.ts";
import { idOf, sourcesPane } from "./sources-pane.ts";
import { readFragment, type SharedState, toFragment } from "./state.ts";
import { summaryPane } from "./summary-pane.ts";
import { tabRow } from "./tabs.ts";

export interface PlaygroundOptions {
  /** The engine's worker. */
  readonly engine: URL;
  /** The address of the site's rule pages, with a slash at its end. */
  readonly pages: string;
  readonly rules: readonly RuleOfList[];
}

const PANELS = ["evidence", "findings", "balance", "rules"] as const;
type PanelName = (typeof PANELS)[number];
const PANEL_NAMES: Readonly<Record<PanelName, string>> = {
  evidence: "Evidence",
  findings: "Findings",
  balance: "Balance",
  rules: "Rules",
};
/** Milliseconds that the cursor rests before its sentence is looked up. */
const REST = 200;

/** A source without a word, by which a text without sources counts as a summary. */
const NO_SOURCE = "none.txt";

/** Definitions of sources, to stand behind a summary. */
function definitionsOf(names: readonly string[], withNone: boolean): string {
  const all = withNone ? [NO_SOURCE] : names;
  return all.length === 0 ? "" : `\n\n${all.map((name) => `[^${idOf(name)}]: ${name}`).join("\n")}\n`;
}

/** Puts the playground into an element, and gives what takes it away again. */
export function mountPlayground(root: HTMLElement, { engine, pages, rules }: PlaygroundOptions): () => void {
  const started = performance.now();
  let ready = started;
  let settings: Settings = DEFAULT_SETTINGS;
  let findings: readonly LspDiagnostic[] = [];
  let actions: readonly CodeAction[] = [];
  let shownPanel: PanelName = "evidence";
  let resting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let isLookedAt = false;

  const status = element("p", { class: "status", role: "status" }, "Loading the editor…");
  const progress = element("progress", { max: "1", value: "0", "aria-label": "Engine loaded" });
  const told = element("span", { class: "told", role: "status" });
  const panels = Object.fromEntries(
    PANELS.map((name) => [
      name,
      element("div", {
        id: `panel-${name}`,
        role: "tabpanel",
        tabindex: "0",
        "aria-label": PANEL_NAMES[name],
        class: `panel ${name}`,
      }),
    ]),
  ) as Record<PanelName, HTMLDivElement>;
  const panelTabs = tabRow(
    "Results",
    (name) => `panel-${name}`,
    (name) => showPanel(name as PanelName),
  );

  const session = startSession(engine, settings, {
    onLoading(share) {
      progress.value = share;
      status.textContent = `Loading the engine and its language model (2 MB, once): ${Math.round(share * 100)} %`;
    },
    onReady() {
      ready = performance.now();
      root.dataset.engineLoaded = String(Math.round(ready - started));
      status.textContent = "Checking…";
    },
    onFailed(message) {
      progress.remove();
      status.textContent = `The engine could not be loaded: ${message}. Reload the page to try again.`;
    },
    onDiagnostics: (diagnostics) => void showFindings(diagnostics),
    onVerdicts: (verdicts) => summary.showVerdicts(verdicts),
    onCounts: showCounts,
  });

  const openPlace = (place: Location): void => {
    if (nameOf(place.uri) === SUMMARY) summary.goTo(place);
    else sources.open(place);
  };
  const evidence = (name: () => string) =>
    evidenceOnHover({
      ask: (view, offset) => session.hover(name(), positionOf(view.state.doc, offset)),
      render: ({ contents }) => renderHover(contents.value, openPlace),
      onShown: ({ contents }) => {
        if (name() === SUMMARY) sources.mark(placesIn(contents.value), true);
      },
    });

  const chooser = element(
    "select",
    {
      "aria-label": "Example",
      onchange: () => replace(EXAMPLES[Number(chooser.value)]?.state ?? EXAMPLES[0].state),
    },
    ...EXAMPLES.map(({ name }, i) => element("option", { value: String(i) }, name)),
  );
  const summary = summaryPane({
    extension: evidence(() => SUMMARY),
    onChange: sendSummary,
    onCursor(offset) {
      isLookedAt = true;
      clearTimeout(resting);
      resting = setTimeout(() => void showEvidenceAt(offset), REST);
    },
    actions: element(
      "div",
      { class: "actions" },
      chooser,
      button("Copy link", () => void share()),
    ),
  });
  const sources = sourcesPane({
    extension: evidence,
    onChange(name, text) {
      session.set(name, text);
      if (summary.view.state.doc.length > 0) sendSummary(summary.view.state.doc.toString());
    },
    onAdded: (names) => summary.define(names.map((name) => ({ id: idOf(name), name }))),
  });
  const rulesOfPanel = rulesPanel(rules, pages, (changed) => {
    settings = changed;
    session.configure(changed);
    paintTabs();
  });
  panels.rules.append(rulesOfPanel.dom);

  /** All tabs count as sources: what the text does not name is named behind its end. */
  function sendSummary(text: string): void {
    const names = sources.sources().map(({ name }) => name);
    session.set(
      SUMMARY,
      text +
        definitionsOf(
          names.filter((name) => !text.includes(name)),
          names.length === 0,
        ),
    );
  }

  async function showEvidenceAt(offset: number): Promise<void> {
    const turn = ++asked;
    const hover = await session.hover(SUMMARY, positionOf(summary.view.state.doc, offset));
    if (turn !== asked) return;
    if (hover === null) {
      panels.evidence.replaceChildren(
        element(
          "p",
          { class: "empty" },
          "Put the cursor on a sentence, a number or a quotation, or rest the pointer there, to see what the sources say.",
        ),
      );
      return;
    }
    panels.evidence.replaceChildren(renderHover(hover.contents.value, openPlace));
    sources.mark(placesIn(hover.contents.value), true);
  }

  async function showFindings(diagnostics: readonly LspDiagnostic[]): Promise<void> {
    const { lines } = summary.view.state.doc;
    // What is said of the hidden stand-in for sources is nobody's business.
    findings = diagnostics.filter(
      ({ range, code }) => range.start.line < lines || code === "balance/source-coverage",
    );
    if (sources.sources().length === 0) findings = findings.filter(({ range }) => range.start.line < lines);
    const current = findings;
    summary.showFindings(findings, []);
    paintFindings();
    root.dataset.firstLint ??= String(Math.round(performance.now() - ready));
    const [first] = findings;
    if (!isLookedAt && first !== undefined) {
      isLookedAt = true;
      void showEvidenceAt(offsetOf(summary.view.state.doc, first.range.start));
    }
    const { doc } = summary.view.state;
    const whole = { start: { line: 0, character: 0 }, end: positionOf(doc, doc.length) };
    const found = await session.actions(whole, findings);
    if (findings !== current) return;
    actions = found;
    summary.showFindings(findings, actions);
    paintFindings();
    if (shownPanel === "balance") void showBalance();
  }

  function paintFindings(): void {
    panels.findings.replaceChildren(
      renderFindings(findings, actions, { pages, goTo: summary.goTo, open: openPlace, apply: summary.apply }),
    );
    paintTabs();
  }

  function showCounts(counts: Counts | null): void {
    progress.remove();
    root.setAttribute("aria-busy", "false");
    if (counts === null) {
      status.textContent =
        "The summary cites none of the sources: name one, as in [^article]: sources/article.txt.";
      return;
    }
    const { supported, contradicted, unsupported, checked } = counts.claims;
    const { error, warning, info } = counts.findings;
    status.textContent = `${supported} of ${checked} sentences supported, ${contradicted} contradicted, ${unsupported} without support. ${error} errors, ${warning} warnings, ${info} remarks.`;
  }

  async function showBalance(): Promise<void> {
    const report = await session.report<Report>();
    if (report === null) {
      panels.balance.replaceChildren(element("p", { class: "empty" }, "There is nothing to compare yet."));
      return;
    }
    const { renderBalance } = await import("./balance-panel.ts");
    const host = element("div", { class: "balance-host" });
    renderBalance(host, report, openPlace);
    panels.balance.replaceChildren(host);
  }

  function showPanel(name: PanelName): void {
    shownPanel = name;
    paintTabs();
    if (name === "balance") void showBalance();
  }

  function paintTabs(): void {
    const changed =
      Object.keys(settings.rules).length + (settings.minStrength === DEFAULT_SETTINGS.minStrength ? 0 : 1);
    const notes: Partial<Record<PanelName, string>> = {
      findings: String(findings.length),
      ...(changed > 0 ? { rules: `${changed} changed` } : {}),
    };
    panelTabs.show(
      PANELS.map((name) => ({
        id: name,
        name: PANEL_NAMES[name],
        ...(notes[name] === undefined ? {} : { note: notes[name] }),
      })),
      shownPanel,
    );
    for (const name of PANELS) panels[name].hidden = name !== shownPanel;
  }

  function stateNow(): SharedState {
    return {
      v: 1,
      summary: summary.view.state.doc.toString(),
      sources: sources.sources(),
      ...(Object.keys(settings.rules).length > 0 ? { rules: settings.rules } : {}),
      ...(settings.minStrength === DEFAULT_SETTINGS.minStrength ? {} : { minStrength: settings.minStrength }),
    };
  }

  async function share(): Promise<void> {
    const fragment = await toFragment(stateNow());
    history.replaceState(history.state, "", `#${fragment}`);
    const size = `${(location.href.length / 1000).toFixed(1)} kB`;
    try {
      await navigator.clipboard.writeText(location.href);
      told.textContent = `Link copied (${size}). It holds the texts themselves.`;
    } catch {
      told.textContent = `The link is in the address bar (${size}). It holds the texts themselves.`;
    }
  }

  function replace(state: SharedState): void {
    clearTimeout(resting);
    isLookedAt = false;
    settings = { rules: state.rules ?? {}, minStrength: state.minStrength ?? DEFAULT_SETTINGS.minStrength };
    rulesOfPanel.show(settings);
    session.configure(settings);
    sources.replace(state.sources);
    summary.replace(state.summary);
    told.textContent = "";
    paintTabs();
  }

  async function readLink(): Promise<void> {
    const state = await readFragment(location.hash);
    replace(state ?? EXAMPLES[0].state);
    if (state === null && location.hash.startsWith("#s=")) {
      told.textContent = "This link cannot be read; perhaps it was cut. Here is the example instead.";
    }
    chooser.value = state === null ? "0" : "";
  }

  const onTheme = new MutationObserver(() => {
    if (shownPanel === "balance") void showBalance();
  });
  onTheme.observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
  const onHash = (): void => void readLink();
  window.addEventListener("hashchange", onHash);

  root.replaceChildren(
    element("header", { class: "head" }, element("h1", {}, "Playground"), status, progress, told),
    summary.dom,
    sources.dom,
    element(
      "section",
      { class: "pane results", "aria-label": "Results" },
      panelTabs.dom,
      ...PANELS.map((name) => panels[name]),
    ),
  );
  session.set(NO_SOURCE, "");
  void readLink();

  return () => {
    window.removeEventListener("hashchange", onHash);
    onTheme.disconnect();
    clearTimeout(resting);
    session.stop();
    summary.view.destroy();
    sources.destroy();
  };
}
