import type { NameMention } from "../text/name.ts";
import type { Prose } from "../text/prose.ts";
import type { Attribution } from "../text/quotation.ts";

/** Who speaks in the summary: bodies are taken up by "it" and by their last word, people by "he" and "she". */
interface Known {
  readonly name: string;
  readonly isPerson: boolean;
}

/** Descriptions that any body may be taken up by, where one alone was named. */
const ANY_BODY =
  /^the (?:company|firm|group|organi[sz]ation|body|agency|outlet|newspaper|paper|party|club)$/i;

/**
 * Attributions with names for the pronouns and descriptions that the summary's own text resolves: "it" and "they" are
 * the body that spoke last in the paragraph, "she" the one person it has named, "the ministry" the last name that
 * ends in "Ministry". What may be several stays as written.
 */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  names: readonly NameMention[],
  prose: Prose,
): readonly Attribution[] {
  const persons = new Set(names.filter(({ kind }) => kind === "person").map(({ text }) => text));
  const paragraph: Paragraph = { block: -1, spoken: [], persons: new Set(), bodies: new Set() };
  const bearers = new Map<string, string>();
  let seen = 0;
  return attributions.map((attribution) => {
    const { source, sentence } = attribution;
    if (source === null) return attribution;
    const block = prose.sentences[sentence]?.block ?? -1;
    for (let next = names[seen]; next !== undefined; next = names[seen]) {
      if (next.span.start >= source.span.start) break;
      enter(paragraph, prose.sentences[next.sentence]?.block ?? -1);
      if (next.kind === "person") paragraph.persons.add(next.text);
      else {
        if (next.kind !== "place") paragraph.bodies.add(next.text);
        const head = / (\S+)$/.exec(next.text)?.[1];
        if (head !== undefined) bearers.set(head.toLowerCase(), next.text);
      }
      seen++;
    }
    enter(paragraph, block);
    const found = speakerMeant(source.name, paragraph, bearers);
    const name = found?.name ?? source.name;
    const isPerson = found?.isPerson ?? persons.has(name);
    if (found !== null || /^\p{Lu}/u.test(name.replace(/^the\s+/i, "")))
      paragraph.spoken.push({ name, isPerson });
    if (found === null) return attribution;
    return { ...attribution, source: { ...source, name }, frame: isPerson ? "named" : "institution" };
  });
}

/** What a paragraph has named so far. */
interface Paragraph {
  block: number;
  spoken: Known[];
  persons: Set<string>;
  bodies: Set<string>;
}

function enter(paragraph: Paragraph, block: number): void {
  if (paragraph.block === block) return;
  Object.assign(paragraph, { block, spoken: [], persons: new Set(), bodies: new Set() });
}

function speakerMeant(
  written: string,
  { spoken, persons, bodies }: Paragraph,
  bearers: ReadonlyMap<string, string>,
): Known | null {
  if (/^(?:it|they)$/i.test(written)) {
    const last = spoken.at(-1);
    return last !== undefined && !last.isPerson && !PRONOUN.test(last.name) ? last : null;
  }
  if (/^(?:he|she)$/i.test(written)) return onlyOf(persons, true);
  const head = /^the (\p{Ll}+)$/u.exec(written.replace(/^The/, "the"))?.[1];
  if (head === undefined) return null;
  const bearer = bearers.get(head);
  if (bearer !== undefined) return { name: bearer, isPerson: false };
  return ANY_BODY.test(written) ? onlyOf(bodies, false) : null;
}

function onlyOf(names: ReadonlySet<string>, isPerson: boolean): Known | null {
  const [only] = names;
  return names.size === 1 && only !== undefined ? { name: only, isPerson } : null;
}

const PRONOUN = /^(?:it|they|he|she|who|we|I)$/i;
