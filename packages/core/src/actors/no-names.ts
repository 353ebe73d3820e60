import type { CastText, Cover, Draft, Place } from "./draft.ts";
import { BODY_SHORT_FORMS } from "./en/group-nouns.ts";
import { foldName } from "./forms.ts";

/** What opens a sentence, after its quotation marks and brackets. */
const OPENING = /(?:^|[.!?:;…]["”’)\]]*\s|\n)\s*["“‘([]?$/u;
const ARTICLE = /\b(?:the|this|that|its|their|our|your|my) $/i;
/** "840 MW" */
const MEASURED = /\d[\d.,]*\s$/;

/**
 * Takes back what is no actor though it is written like one: an initial, a unit, a common word that only its place
 * at a sentence's beginning makes a capital of, half a body's name ("Association"), the outlet itself in its own
 * text ("told the Courier").
 */
export function dropNoNames(texts: readonly CastText[], drafts: readonly Draft[], cover: Cover): void {
  const small = new Set(
    texts.flatMap(({ prose }) => prose.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map((t) => t.text)),
  );
  for (const draft of drafts) {
    if (draft.settled || draft.kind === "country" || draft.kind === "group") continue;
    cover.free(
      draft,
      draft.places.filter((place) => isOutlet(draft, texts[place.text])),
    );
    if (draft.name.includes(" ") || draft.kind === "person") {
      continue;
    }
    const before = (pattern: RegExp): boolean =>
      draft.places.every((place) => pattern.test(textBefore(texts, place)));
    const word = draft.name.toLowerCase();
    const isCommon = small.has(word) && before(OPENING);
    const isHalf =
      BODY_SHORT_FORMS.has(word) && !draft.places.some((place) => ARTICLE.test(textBefore(texts, place)));
    const isUnit = draft.name.length <= 3 && before(MEASURED);
    if (/^\p{L}\.?$/u.test(draft.name) || isCommon || isHalf || isUnit) cover.free(draft, draft.places);
  }
}

function textBefore(texts: readonly CastText[], { text, from }: Place): string {
  return texts[text]?.prose.text.slice(Math.max(0, from - 12), from) ?? "";
}

/** "the Courier", of the Lund Courier. */
function isOutlet({ forms }: Draft, text: CastText | undefined): boolean {
  if (text === undefined || text.outlet === null) return false;
  const outlet = ` ${foldName(text.outlet)} `;
  return [...forms].every((form) => {
    const folded = ` ${foldName(form)} `;
    return outlet.endsWith(folded) || outlet.startsWith(folded);
  });
}
