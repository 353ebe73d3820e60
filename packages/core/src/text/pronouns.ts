import type { Cue } from "./cues.ts";
import { insideMarks } from "./marked-ranges.ts";
import type { NameMention } from "./name.ts";
import type { MarkedRange } from "./quotation-marks.ts";
import type { SpeakerContext } from "./speaker.ts";

/** Definite phrases for someone just named: "the 52-year-old", "the official", "the Secretary for Education". */
const STANDS_FOR_NAME =
  /^the (?:\S+-year-old|official|politician|lawmaker|man|woman|minister|mayor|senator|governor|congress(?:wo)?man)$|^the (?:Secretary|Minister|President|Mayor|Governor|Chancellor|Premier)\b/i;

/** How many sentences above it the name may stand for which a definite phrase stands. */
const REACH = 8;

/** Gives "he", "she" and "they" the last speaker, or the person named first in a sentence since. */
export function resolvePronouns(
  context: SpeakerContext,
  names: readonly NameMention[],
  bySentence: readonly Cue[][],
): readonly (readonly Cue[])[] {
  const subjects = firstPersonBySentence(context, names);
  let last: { readonly name: string | null; readonly sentence: number } | null = null;
  return bySentence.map((cues, sentence) => {
    const before = subjects.get(sentence - 1);
    if (before !== undefined && (last === null || last.sentence < sentence - 1)) {
      last = { name: context.people.fullName(before.text), sentence: sentence - 1 };
    }
    return cues.map((cue) => {
      const { speaker } = cue;
      if (speaker.kind === "author") return cue;
      if (speaker.name === null && speaker.kind === "description" && STANDS_FOR_NAME.test(speaker.text)) {
        const name = onlyPersonAbove(context, sentence, cue.from);
        if (name !== null) {
          last = { name, sentence };
          return { ...cue, speaker: { ...speaker, name } };
        }
      }
      if (speaker.kind !== "pronoun" || speaker.name !== null) {
        last = { name: speaker.name, sentence };
        return cue;
      }
      const own = subjects.get(sentence);
      if (own !== undefined && own.to < cue.from && (last === null || last.sentence < sentence)) {
        last = { name: context.people.fullName(own.text), sentence };
      }
      // "Brink, the mayor of Lund, who said", not "anyone who says".
      const relative = /^who$/i.test(speaker.text) && /,\s+who\b[^,]*$/i.test(textBefore(context, cue));
      const personal = /^(?:he|she)\b/i.test(speaker.text) || relative;
      // "they" is a body that spoke before, or people whom nobody names.
      const plural =
        /^they\b/i.test(speaker.text) && last?.name != null && !context.people.isPerson(last.name);
      return (personal || plural) && last !== null
        ? { ...cue, speaker: { ...speaker, name: last.name } }
        : cue;
    });
  });
}

/** The first person that each sentence names outside quotation marks. */
function firstPersonBySentence(
  { people, marked }: SpeakerContext,
  names: readonly NameMention[],
): ReadonlyMap<number, NameMention> {
  const first = new Map<number, NameMention>();
  let next = 0;
  for (const name of names) {
    while (next < marked.length && (marked[next] as MarkedRange).to < name.from) next++;
    const range = marked[next];
    const quoted = range !== undefined && range.from <= name.from;
    if (!quoted && !first.has(name.sentence) && people.isPerson(name.text)) first.set(name.sentence, name);
  }
  return first;
}

function textBefore({ prose }: SpeakerContext, cue: Cue): string {
  return prose.text.slice(Math.max(0, cue.from - 60), cue.from);
}

/** The one person whom a paragraph names outside quotation marks before an offset into it; null for none or several. */
function onlyPersonAbove(
  { prose, people, namesOf, marked }: SpeakerContext,
  sentence: number,
  offset: number,
): string | null {
  const block = prose.sentences[sentence]?.block;
  const found = new Set<string>();
  for (let i = sentence; prose.sentences[i]?.block === block && i >= sentence - REACH; i--) {
    for (const name of namesOf(i)) {
      if (name.to > offset || insideMarks(marked, name) || !people.isPerson(name.text)) continue;
      found.add(people.fullName(name.text));
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
