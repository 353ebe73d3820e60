import { button, element } from "./elements.ts";
import { type CodeAction, editsOf, type Location, type LspDiagnostic, type TextEdit } from "./lsp.ts";
import { nameOf, SUMMARY, uriOf } from "./session.ts";
import { actionsFor, SEVERITIES } from "./summary-pane.ts";

export interface FindingsPanelOptions {
  /** The address of the site's rule pages. */
  readonly pages: string;
  readonly goTo: (finding: LspDiagnostic) => void;
  readonly open: (place: Location) => void;
  readonly apply: (edits: readonly TextEdit[]) => void;
}

/** All findings in the order of the text, with their passages and what can be done. */
export function renderFindings(
  findings: readonly LspDiagnostic[],
  actions: readonly CodeAction[],
  { pages, goTo, open, apply }: FindingsPanelOptions,
): HTMLElement {
  if (findings.length === 0) return element("p", { class: "empty" }, "No findings.");
  const items = findings.map((finding) => {
    const severity = SEVERITIES[finding.severity ?? 1] ?? "info";
    const rule = String(finding.code ?? "");
    const isRule = rule.includes("/");
    const places = (finding.relatedInformation ?? []).map(({ location, message }) =>
      element(
        "li",
        {},
        element("q", {}, message),
        " ",
        button(`${nameOf(location.uri)}, line ${location.range.start.line + 1}`, () => open(location), {
          class: "link",
        }),
      ),
    );
    const fixes = actionsFor(finding, actions)
      .filter((action) => editsOf(action, uriOf(SUMMARY)).length > 0)
      .slice(0, 4)
      .map((action) => button(action.title, () => apply(editsOf(action, uriOf(SUMMARY)))));
    return element(
      "li",
      { class: "finding" },
      element(
        "p",
        {},
        element("span", { class: `rule-badge ${severity}` }, severity),
        " ",
        button(`Line ${finding.range.start.line + 1}`, () => goTo(finding), {
          class: "link",
          "aria-label": `Go to line ${finding.range.start.line + 1}`,
        }),
        " ",
        ...(isRule ? [element("a", { href: `${pages}${rule}` }, rule)] : []),
      ),
      element("p", {}, finding.message),
      ...(places.length > 0 ? [element("ul", { class: "places" }, ...places)] : []),
      ...(fixes.length > 0 ? [element("div", { class: "fixes" }, ...fixes)] : []),
    );
  });
  return element("ol", { class: "finding-list" }, ...items);
}
