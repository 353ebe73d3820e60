import type { Report, ReportActor, ReportCell, ReportSource } from "@evenhand/core";
import { cellId, renderCellPassages } from "./cell-passages.ts";
import { byUse, FIRST_SOURCES } from "./coverage.ts";
import { type Html, html } from "./html.ts";
import type { LinkedReport, LinkTo } from "./links.ts";
import { section } from "./section.ts";
import { counted, dateWords, listed, shortName } from "./words.ts";

/** Actors that get a column. */
const MOST_ACTORS = 12;
/** Passages that a cell opens to: of the first sources, and of the others. */
const PASSAGES = { first: 12, others: 3 };

/** How the summary and each source show each actor, mention by mention. */
export function renderMatrix(report: LinkedReport): Html {
  const actors = report.actors.slice(0, MOST_ACTORS);
  const cells = new Map(report.cells.map((cell) => [`${cell.text} ${cell.actor}`, cell]));
  const at = (text: number, { id }: ReportActor): ReportCell | null => cells.get(`${text} ${id}`) ?? null;
  const sorted = byUse(report.sources);
  const rest = sorted.slice(FIRST_SOURCES);
  const grid = (texts: readonly Text[], caption: string, most: number): Html =>
    renderGrid(texts, actors, at, caption, most, report.linkTo);
  const shown = [SUMMARY, ...sorted.slice(0, FIRST_SOURCES).map(textOf)];
  return section(
    "actors",
    "How actors are shown",
    html`How often each text speaks well or ill of an actor, by the words beside its name. Select a cell to read the passages. A word below the counts tells how the text as a whole shows the actor’s side, where that is not neutral. <span class="keys"><span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="unfavourable" width="12" height="12"/></svg> −2 unfavourable</span> <span class="key">5 neutral</span> <span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="favourable" width="12" height="12"/></svg> +1 favourable</span></span>`,
    actors.length === 0
      ? html`<p class="empty">No actor is named by two texts, and nobody speaks.</p>`
      : html`${grid(shown, "Mentions of each actor by text: unfavourable, neutral, favourable", PASSAGES.first)}${
          rest.length > 0 &&
          html`<details class="more"><summary>${counted(rest.length, "more source")}</summary>${grid(rest.map(textOf), "Mentions of each actor in further sources", PASSAGES.others)}</details>`
        }${renderOthers(report)}`,
    true,
  );
}

/** A row of the matrix. */
interface Text {
  readonly number: number;
  readonly name: string;
  readonly note: string | null;
}

const SUMMARY: Text = { number: 0, name: "This summary", note: null };

function textOf(source: ReportSource): Text {
  const { text, publisher, datePublished } = source;
  const note = datePublished === null ? null : dateWords(datePublished);
  return { number: text, name: publisher ?? shortName(source), note };
}

function renderGrid(
  texts: readonly Text[],
  actors: readonly ReportActor[],
  at: (text: number, actor: ReportActor) => ReportCell | null,
  caption: string,
  most: number,
  linkTo: LinkTo,
): Html {
  const passages: Html[] = [];
  const rows = texts.map(({ number, name, note }) => {
    const own = actors.map((actor, i) => {
      const cell = at(number, actor);
      if (cell === null)
        return html`<td class="nothing"><span aria-hidden="true">·</span><span class="unseen">not mentioned</span></td>`;
      passages.push(renderCellPassages(cell, actor, name, i, most, linkTo));
      return html`<td>${renderCell(cell, `${name} on ${actor.name}`, i)}</td>`;
    });
    return html`<tr${number === 0 && html` class="of-summary"`}><th scope="row">${number === 0 ? name : html`<a href="#source-${number}">${name}</a>`}${note !== null && html`<span class="note">${note}</span>`}</th>${own}</tr>`;
  });
  const heads = actors.map(
    ({ name, side }) =>
      html`<th scope="col">${name}${side !== null && side !== name && html`<span class="note">${side}</span>`}</th>`,
  );
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="matrix"><caption class="unseen">${caption}</caption><thead><tr><th scope="col"><span class="unseen">Text</span></th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${passages}`;
}

const BAR = { half: 32, height: 8 };

function renderCell(cell: ReportCell, name: string, actor: number): Html {
  const { unfavourable, neutral, favourable, overall } = cell;
  const most = Math.max(unfavourable + favourable + neutral, 1);
  const scale = (count: number): number => (count / most) * BAR.half;
  const words = `${unfavourable} unfavourable, ${neutral} neutral, ${favourable} favourable`;
  return html`<button type="button" class="cell" popovertarget="${cellId(cell, actor)}"><svg role="img" viewBox="0 0 ${BAR.half * 2} ${BAR.height}"><title>${name}: ${words}</title><desc>Unfavourable mentions run to the left of the middle, favourable ones to the right.</desc><rect class="track" y="3" width="${BAR.half * 2}" height="2"/>${
    unfavourable > 0 &&
    html`<rect class="unfavourable" x="${(BAR.half - scale(unfavourable)).toFixed(1)}" width="${scale(unfavourable).toFixed(1)}" height="${BAR.height}"/>`
  }${
    favourable > 0 &&
    html`<rect class="favourable" x="${BAR.half}" width="${scale(favourable).toFixed(1)}" height="${BAR.height}"/>`
  }<rect class="axis" x="${BAR.half - 0.5}" width="1" height="${BAR.height}"/></svg><span class="counts" aria-hidden="true"><span class="unfavourable">${unfavourable > 0 && `−${unfavourable}`}</span><span class="neutral">${neutral}</span><span class="favourable">${favourable > 0 && `+${favourable}`}</span></span>${overall !== "neutral" && html`<span class="overall ${overall}">${overall}</span>`}</button>`;
}

function renderOthers({ actors, otherActors }: Report): Html | null {
  const rest = actors.slice(MOST_ACTORS).map(({ name }) => name);
  const parts = [
    rest.length > 0
      ? `Named less often: ${listed(rest.slice(0, 40))}${rest.length > 40 ? ` and ${rest.length - 40} more` : ""}.`
      : "",
    otherActors > 0
      ? `${counted(otherActors, "more actor is", "more actors are")} named by one text only and ${otherActors === 1 ? "does" : "do"} not speak.`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : html`<p class="note below">${parts.join(" ")}</p>`;
}
