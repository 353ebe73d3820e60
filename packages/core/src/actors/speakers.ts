import type { Span } from "../text/span.ts";
import type { CastText, Cover, Draft } from "./draft.ts";
import { foldName } from "./forms.ts";

/** Adds the places at which a speaker stands as "he", "the minister" or "the office" to whoever it was found to be. */
export function placeSpeakers(texts: readonly CastText[], drafts: readonly Draft[], cover: Cover): void {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const form of new Set([draft.name, ...draft.forms].map(foldName))) {
      const known = byName.get(form);
      if (known === undefined) byName.set(form, [draft]);
      else known.push(draft);
    }
  }
  texts.forEach(({ prose, attributions, quotations }, text) => {
    const speakers = [
      ...attributions.map(({ source, sentence }) => ({ speaker: source, sentence })),
      ...quotations.map(({ speaker, sentence }) => ({ speaker, sentence })),
    ];
    for (const { speaker, sentence } of speakers) {
      if (speaker === null) continue;
      const bearers = byName.get(foldName(speaker.name)) ?? [];
      const here = bearers.filter(({ places }) => places.some((place) => place.text === text));
      const [meant] = here.length > 0 ? here : bearers;
      if (meant === undefined) continue;
      for (const index of [sentence, sentence - 1, sentence + 1]) {
        const range = rangeIn(prose.sentences[index]?.tokens ?? [], speaker.span);
        if (range === null) continue;
        cover.add(meant, { text, ...range });
        break;
      }
    }
  });
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** The offsets of the words that stand in a span of the file. */
function rangeIn(tokens: readonly Placed[], { start, end }: Span): { from: number; to: number } | null {
  const inside = tokens.filter(({ span }) => span.start < end && start < span.end);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  const cut = Math.max(0, last.span.end - end);
  return { from: first.from, to: Math.max(first.from + 1, last.to - cut) };
}

/** Adds "we" where a body speaks in its own text; in a quotation it is the speaker's. */
export function placeIssuers(texts: readonly CastText[], drafts: readonly Draft[], cover: Cover): void {
  texts.forEach(({ prose, quotations, issuer }, text) => {
    const body = issuer === null ? undefined : drafts.find(({ forms }) => forms.has(issuer));
    if (body === undefined) return;
    for (const { text: word, from, to } of prose.tokens) {
      if (!/^(?:we|us|our|ours)$/i.test(word)) continue;
      if (!quotations.some((quotation) => quotation.from <= from && to <= quotation.to))
        cover.add(body, { text, from, to });
    }
  });
}
