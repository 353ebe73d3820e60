import type { ReportActor, ReportCell, ReportMention } from "@evenhand/core";
import { type Html, html } from "./html.ts";
import { type LinkTo, lineOf } from "./links.ts";
import { type ClassedMark, markedText } from "./marked.ts";
import { quote } from "./passage.ts";
import { counted, HOLDER_WORDS } from "./words.ts";

/** Where the passages of a cell are, by the column of its actor. */
export function cellId({ text }: ReportCell, column: number): string {
  return `cell-${text}-${column + 1}`;
}

/** The sentences in which a text mentions an actor, opened by the cell's button: `most` of them, telling ones first. */
export function renderCellPassages(
  cell: ReportCell,
  actor: ReportActor,
  text: string,
  column: number,
  most: number,
  linkTo: LinkTo,
): Html {
  const id = cellId(cell, column);
  const telling = cell.mentions.filter(({ stance }) => stance !== "neutral");
  const sentences = bySentence([...telling, ...cell.mentions.filter(({ stance }) => stance === "neutral")]);
  const rest = sentences.length - most;
  return html`<div popover class="passages" id="${id}" role="dialog" aria-labelledby="${id}-heading">
  <div class="bar"><h3 id="${id}-heading">${actor.name}<span class="note">${text}</span></h3><button type="button" popovertarget="${id}" popovertargetaction="hide" aria-label="Close">✕</button></div>
  <p class="whole">As a whole the text shows ${actor.side ?? actor.name} ${OVERALL_WORDS[cell.overall]}.</p>
  ${sentences.slice(0, most).map((mentions) => renderMentions(mentions, cell.text, linkTo))}
  ${rest > 0 && html`<p class="note">${counted(rest, "more sentence")}, in the JSON report</p>`}
</div>`;
}

/** Mentions that share a sentence, together. */
function bySentence(mentions: readonly ReportMention[]): readonly (readonly ReportMention[])[] {
  const groups = new Map<string, ReportMention[]>();
  for (const mention of mentions) {
    const key = `${mention.range.start.line} ${mention.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

function renderMentions(mentions: readonly ReportMention[], number: number, linkTo: LinkTo): Html | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const { stance, holder, range, text } = first;
  const marks = mentions.flatMap((mention): readonly ClassedMark[] => [
    { ...mention.at, kind: "actor" },
    ...(mention.stance === "neutral"
      ? []
      : mention.cues.map((cue) => ({ ...cue, kind: mention.stance }) as ClassedMark)),
  ]);
  return html`<div class="mention ${stance}"><p class="stance">${STANCE_WORDS[stance]}</p>${quote(markedText(text, marks), html`${lineOf(number, range, linkTo)}, ${HOLDER_WORDS[holder]}`)}</div>`;
}

const STANCE_WORDS = {
  favourable: "+ favourable",
  unfavourable: "− unfavourable",
  neutral: "neutral",
} as const;
const OVERALL_WORDS = {
  favourable: "favourably",
  unfavourable: "unfavourably",
  neutral: "neither well nor ill",
} as const;
