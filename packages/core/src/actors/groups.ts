import type { Prose, Token } from "../text/prose.ts";
import { type CastText, type Cover, type Draft, newDraft, type Place } from "./draft.ts";
import { GROUP_NOUNS } from "./en/group-nouns.ts";

/** How often people in numbers must be spoken of to be an actor, and in how many places they must act. */
const LEAST_PLACES = 2;

/** People in numbers who act or speak, and recur: "the farmers", "residents of Karsk", "police". */
export function gatherGroups(texts: readonly CastText[], cover: Cover): Draft[] {
  const found = new Map<string, { draft: Draft; places: Place[]; acts: boolean }>();
  texts.forEach(({ prose }, text) => {
    for (const { noun, place, acts } of groupsIn(prose, text)) {
      const group = found.get(noun) ?? { draft: newDraft(noun, "group"), places: [], acts: false };
      found.set(noun, group);
      group.places.push(place);
      group.acts ||= acts;
    }
  });
  const groups = [...found.values()].filter(({ places, acts }) => acts && places.length >= LEAST_PLACES);
  for (const { draft, places } of groups) for (const place of places) cover.add(draft, place);
  return groups.map(({ draft }) => draft).filter(({ places }) => places.length >= LEAST_PLACES);
}

interface GroupMention {
  readonly noun: string;
  readonly place: Place;
  /** Is the subject of a verb. */
  readonly acts: boolean;
}

function groupsIn(prose: Prose, text: number): GroupMention[] {
  const found: GroupMention[] = [];
  for (const { tokens } of prose.sentences) {
    tokens.forEach((token, i) => {
      const noun = token.text.toLowerCase().replace(/['’]s?$/, "");
      if (!GROUP_NOUNS.has(noun) || (i > 0 && /^\p{Lu}/u.test(token.text))) return;
      const next = tokens[i + 1];
      if (noun === token.text.toLowerCase() && (next?.wordClass === "NOUN" || next?.wordClass === "PROPN"))
        return;
      // "23 officers were hurt" are some of them, "no farmers" nobody.
      const before = tokens[i - 1];
      if (
        /^(?:no|two|three|four|five|six|some|few|other)$/i.test(before?.text ?? "") ||
        before?.wordClass === "NUM"
      )
        return;
      const the = /^(?:the|its|their|our)$/i.test(before?.text ?? "") ? (before as Token) : token;
      found.push({
        noun,
        place: { text, from: the.from, to: token.from + noun.length },
        acts: isSubject(tokens, i),
      });
    });
  }
  return found;
}

/** Whether a verb follows, adverbs and "of Karsk" passed over. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  if (/^(?:of|in|from|at)$/.test(tokens[at]?.text ?? "")) {
    while (at < i + 5 && ["ADP", "DET", "PROPN", "NOUN", "ADJ"].includes(tokens[at]?.wordClass ?? "")) at++;
  }
  while (tokens[at]?.wordClass === "ADV") at++;
  const next = tokens[at];
  return next?.wordClass === "VERB" || next?.wordClass === "AUX";
}
