import type { Report, ReportSpeaker, ReportVerb } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { section } from "./section.ts";
import { counted, listed, percent } from "./words.ts";

const FIRST = 12;

/** Whose words are quoted, by side and by speaker, in the summary beside the sources. */
export function renderQuoted({ balance, speakers }: Report): Html {
  const quoted = speakers.filter((one) => one.inSummary.quotedWords + one.inSources.quotedWords > 0);
  const isGrouped = quoted.some(({ side, name }) => side !== null && side !== name);
  const most = Math.max(
    0,
    ...quoted.flatMap(({ share, shareInSources }) => [share, shareInSources]),
    ...balance.sides.flatMap(({ share, shareInSources }) => [share, shareInSources]),
  );
  const sides = balance.sides.map(
    ({ side, quotedWords, quotedWordsInSources, share, shareInSources }): Row => ({
      name: side,
      note: membersOf(side, quoted),
      words: quotedWords,
      wordsInSources: quotedWordsInSources,
      share,
      shareInSources,
    }),
  );
  const single = quoted.map(
    ({ name, side, anonymous, inSummary, inSources, share, shareInSources }): Row => ({
      name,
      note: anonymous ? "unnamed" : side === name ? null : side,
      words: inSummary.quotedWords,
      wordsInSources: inSources.quotedWords,
      share,
      shareInSources,
    }),
  );
  return section(
    "quoted",
    "Who is quoted",
    html`Shares of all quoted words. The sources’ own are the measure: nobody need be quoted as much as anybody else. <span class="keys"><span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="in-summary" width="12" height="12"/></svg> summary</span> <span class="key"><svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="in-sources" x="0.5" y="0.5" width="11" height="11"/></svg> sources, each counting as much as another</span></span>`,
    quoted.length === 0
      ? html`<p class="empty">Nobody is quoted word for word.</p>`
      : html`${renderEdges(balance)}${
          isGrouped
            ? html`${renderShares("By side", "Side", sides, most)}<details class="more"><summary>By speaker</summary>${renderShares("By speaker", "Speaker", single, most)}</details>`
            : renderShares("By speaker", "Speaker", single, most)
        }`,
  );
}

/** Who speaks for a side, where that is not the side itself alone. */
function membersOf(side: string, quoted: readonly ReportSpeaker[]): string | null {
  const names = quoted.filter((one) => (one.side ?? one.name) === side).map(({ name }) => name);
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return names.length === 0 || (names.length === 1 && names[0] === side) ? null : listed(shown);
}

function renderEdges({ opens, closes, anonymous }: Report["balance"]): Html {
  const who = ({ name, side }: NonNullable<typeof opens>): string =>
    side === null || side === name ? name : `${name} (${side})`;
  return html`<dl class="facts">
  ${opens !== null && html`<div><dt>First to speak in the summary</dt><dd>${who(opens)}</dd></div>`}
  ${closes !== null && html`<div><dt>Last to speak</dt><dd>${who(closes)}</dd></div>`}
  <div><dt>Unnamed speakers</dt><dd>${unnamedWords(anonymous)}</dd></div>
</dl>`;
}

function unnamedWords({ speakers, quotedWords }: Report["balance"]["anonymous"]): string {
  if (speakers === 0) return "none";
  return `${speakers}, ${quotedWords === 0 ? "not quoted word for word" : counted(quotedWords, "quoted word")}`;
}

interface Row {
  readonly name: string;
  readonly note: string | null;
  readonly words: number;
  readonly wordsInSources: number;
  readonly share: number;
  readonly shareInSources: number;
}

function renderShares(caption: string, who: string, rows: readonly Row[], most: number): Html {
  const table = (own: readonly Row[], title: string): Html => html`<table class="shares">
  <caption>${title}</caption>
  <thead><tr><th scope="col">${who}</th><th scope="col">Share of the quoted words</th><th scope="col" class="number">Summary</th><th scope="col" class="number">Sources</th></tr></thead>
  <tbody>${own.map((row) => renderShare(row, most))}</tbody>
</table>`;
  const rest = rows.slice(FIRST);
  return html`${table(rows.slice(0, FIRST), caption)}${rest.length > 0 && html`<details class="more"><summary>${rest.length} more</summary>${table(rest, `${caption}, continued`)}</details>`}`;
}

const BAR = { width: 240, height: 9, gap: 3 };

function renderShare({ name, note, words, wordsInSources, share, shareInSources }: Row, most: number): Html {
  const scale = (of: number): string => ((of / (most || 1)) * (BAR.width - 1)).toFixed(1);
  const second = BAR.height + BAR.gap;
  return html`<tr>
  <th scope="row">${name}${note !== null && html` <span class="note">${note}</span>`}</th>
  <td class="bar"><svg role="img" viewBox="0 0 ${BAR.width} ${second + BAR.height}" preserveAspectRatio="none"><title>${name}: ${percent(share)} of the summary’s quoted words, ${percent(shareInSources)} of the sources’</title><desc>Two bars to compare, the summary’s above the sources’.</desc><rect class="in-summary" width="${scale(share)}" height="${BAR.height}"/><rect class="in-sources" x="0.5" y="${second + 0.5}" width="${scale(shareInSources)}" height="${BAR.height - 1}"/></svg></td>
  <td class="number${words === 0 && " zero"}"><b>${percent(share)}</b> <span class="note">${counted(words, "word")}</span></td>
  <td class="number${wordsInSources === 0 && " zero"}"><b>${percent(shareInSources)}</b> <span class="note">${counted(wordsInSources, "word")}</span></td>
</tr>`;
}

/** The words with which the texts let people speak. */
export function renderVerbs({ speakers }: Report): Html {
  const own = speakers.filter(({ verbs }) => verbs.length > 0);
  const inSummary = own.filter(({ verbs }) => verbs.some((verb) => verb.inSummary > 0));
  const rest = own.filter((speaker) => !inSummary.includes(speaker));
  const table = (rows: readonly ReportSpeaker[], caption: string): Html => html`<table class="verbs">
  <caption>${caption}</caption>
  <thead><tr><th scope="col">Speaker</th><th scope="col">Summary</th><th scope="col">Sources</th></tr></thead>
  <tbody>${rows.map(
    ({ name, side, verbs }) =>
      html`<tr><th scope="row">${name}${side !== null && side !== name && html` <span class="note">${side}</span>`}</th><td>${renderWords(verbs, "inSummary")}</td><td>${renderWords(verbs, "inSources")}</td></tr>`,
  )}</tbody>
</table>`;
  return section(
    "verbs",
    "By which words they speak",
    html`“Said” takes no side. <span class="keys"><span class="key"><span class="tone endorsing">▲ confirmed</span> vouches for what is said</span> <span class="key"><span class="tone doubting">▼ claimed</span> casts doubt on it</span></span>`,
    own.length === 0
      ? html`<p class="empty">Nobody speaks.</p>`
      : html`${inSummary.length > 0 && table(inSummary, "Who speaks in the summary")}${rest.length > 0 && html`<details class="more"><summary>${rest.length} more who speak only in the sources</summary>${table(rest, "Who speaks only in the sources")}</details>`}`,
  );
}

const TONE_MARKS = { neutral: "", endorsing: "▲\u00a0", doubting: "▼\u00a0" } as const;
const TONE_WORDS = { neutral: "", endorsing: " (vouching)", doubting: " (doubting)" } as const;

function renderWords(verbs: readonly ReportVerb[], where: "inSummary" | "inSources"): Html {
  const used = verbs.filter((verb) => verb[where] > 0);
  if (used.length === 0) return html`<span class="nothing">none</span>`;
  return html`<ul class="words">${used.map(
    ({ text, tone, [where]: count }) =>
      html`<li class="tone ${tone}"><span aria-hidden="true">${TONE_MARKS[tone]}</span>${text}${count > 1 && html` <span class="times">×${count}</span>`}<span class="unseen">${TONE_WORDS[tone]}</span></li>`,
  )}</ul>`;
}
