import type { Range, Report } from "@evenhand/core";
import { renderReportBody, reportStyle } from "@evenhand/report";
import type { Location } from "./lsp.ts";
import { uriOf } from "./session.ts";

const PLACE = "#place=";

/** The part of the report on sources, quoted words and actors, in a tree of its own with its own style. */
export function renderBalance(host: HTMLElement, report: Report, open: (place: Location) => void): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const linkTo = (text: number, range: Range): string | null => {
    const path = text === 0 ? report.path : report.sources[text - 1]?.path;
    if (path === undefined) return null;
    return PLACE + encodeURIComponent(JSON.stringify({ uri: uriOf(path), range }));
  };
  const body = renderReportBody(report, {
    parts: ["actors", "quoted", "coverage", "points", "verbs"],
    linkTo,
  })
    // The page around it has its own title, parts and foot.
    .replace(/<nav[\s\S]*?<\/nav>/, "")
    .replace(/<header class="head">[\s\S]*?<\/header>/, "")
    .replace(/<footer>[\s\S]*?<\/footer>/, "")
    .replace("<main>", '<div class="main">')
    .replace("</main>", "</div>");
  const wrapper = document.createElement("div");
  wrapper.className = document.documentElement.classList.contains("dark")
    ? "evenhand-dark"
    : "evenhand-light";
  wrapper.innerHTML = `<style>${reportStyle} .evenhand-report { --evenhand-surface: transparent; --evenhand-link: var(--vp-c-brand-1); padding: 0; } .main > section:first-child { border-top: 0; padding-top: 0; margin-top: 0; }</style>${body}`;
  wrapper.addEventListener("click", (event) => follow(event, root, open));
  root.replaceChildren(wrapper);
}

function follow(event: Event, root: ShadowRoot, open: (place: Location) => void): void {
  const href = (event.target as Element).closest("a")?.getAttribute("href");
  if (!href?.startsWith("#")) return;
  event.preventDefault();
  if (href.startsWith(PLACE)) open(JSON.parse(decodeURIComponent(href.slice(PLACE.length))));
  else root.querySelector(`[id="${CSS.escape(href.slice(1))}"]`)?.scrollIntoView({ block: "center" });
}
