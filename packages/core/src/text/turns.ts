import { spanOf } from "./mapped-text.ts";
import { insideMarks } from "./marked-ranges.ts";
import type { Prose, ProseBlock, Sentence } from "./prose.ts";
import type { Quotation } from "./quotation.ts";
import type { SpeakerContext } from "./speaker.ts";

/** Who has the word in a block of a transcript or an interview; null where the text gives no name. */
export interface Turn {
  readonly speaker: Quotation["speaker"];
  /** A host's or interviewer's: the outlet's own voice. */
  readonly isOutlet: boolean;
  /** The letter that opens it: "A:". */
  readonly label: Quotation["cue"];
  /** Offsets into `Prose.text`, a written label left out. */
  readonly from: number;
  readonly to: number;
}

/** The turns of a transcript by its labels, else of an interview by "Q:" and "A:" or by its questions. */
export function turnsOf(context: SpeakerContext): ReadonlyMap<number, Turn> {
  const { blocks } = context.prose;
  if (blocks.some(({ speaker }) => speaker !== undefined)) return labelledTurns(context.prose);
  const letters = blocks.map((block) => LETTER.exec(context.prose.text.slice(block.from, block.from + 12)));
  const count = (letter: string): number => letters.filter((match) => match?.[1]?.[0] === letter).length;
  if (count("Q") >= 2 && count("A") >= 2) return letteredTurns(context, letters);
  return questionedTurns(context);
}

const LETTER = /^(Q|A|Question|Answer)\s?[.:]\s+/;
/** Least share of a speaker's turns that end in a question, for an interviewer. */
const ASKING = 0.8;
/** Fewest questions that make an article an interview, and the longest of them, in characters. */
const QUESTIONS = 3;
const LONGEST_QUESTION = 400;

function labelledTurns(prose: Prose): ReadonlyMap<number, Turn> {
  const turns = prose.blocks.flatMap((block, index) =>
    block.speaker === undefined || block.from === block.to ? [] : [{ block, index, speaker: block.speaker }],
  );
  const asked = new Map<string, { all: number; questions: number }>();
  for (const { block, speaker } of turns) {
    const known = asked.get(speaker.name) ?? { all: 0, questions: 0 };
    asked.set(speaker.name, {
      all: known.all + 1,
      questions: known.questions + (asks(prose, block) ? 1 : 0),
    });
  }
  const asking = [...asked].filter(([, { all, questions }]) => all >= 2 && questions >= all * ASKING);
  const interviewers = new Set(asking.length < asked.size ? asking.map(([name]) => name) : []);
  return new Map(
    turns.map(({ block, index, speaker }) => [
      index,
      {
        speaker: { name: speaker.name, span: speaker.span },
        label: null,
        isOutlet: speaker.isOutlet || interviewers.has(speaker.name),
        from: block.from,
        to: block.to,
      },
    ]),
  );
}

function letteredTurns(
  context: SpeakerContext,
  letters: readonly (RegExpExecArray | null)[],
): ReadonlyMap<number, Turn> {
  const speaker = interviewee(
    context,
    letters.findIndex((match) => match !== null),
  );
  const turns = new Map<number, Turn>();
  let isOutlet: boolean | null = null;
  for (const [index, block] of context.prose.blocks.entries()) {
    const match = letters[index];
    if (match != null) isOutlet = match[1]?.startsWith("Q") === true;
    if (isOutlet === null || block.from === block.to) continue;
    const from = block.from + (match?.[0].length ?? 0);
    const letter = match?.[0].trimEnd();
    const label =
      letter === undefined
        ? null
        : { text: letter, span: spanOf(context.prose.mapped, block.from, block.from + letter.length) };
    turns.set(index, { speaker: isOutlet ? null : speaker, isOutlet, label, from, to: block.to });
  }
  return turns;
}

/** Paragraphs that are questions, and answers that say "I"; without "I" they are an explainer's. */
function questionedTurns(context: SpeakerContext): ReadonlyMap<number, Turn> {
  const { prose } = context;
  const questions = prose.blocks.flatMap((block, index) =>
    block.to - block.from <= LONGEST_QUESTION && asks(prose, block) && !isMarked(prose, block) ? [index] : [],
  );
  const [first] = questions;
  if (first === undefined || questions.length < QUESTIONS) return new Map();
  const answers = questions.map((question, i) => {
    const end = questions[i + 1] ?? question + 2;
    return prose.blocks.slice(question + 1, end).map((block, at) => ({ block, index: question + 1 + at }));
  });
  const saysI = new Set(
    prose.sentences.filter((sentence) => speaksOfSelf(context, sentence)).map(({ block }) => block),
  );
  const personal = answers.filter((answer) => answer.some(({ index }) => saysI.has(index)));
  const dense = questions.length * 4 >= (questions.at(-1) ?? first) - first;
  if (!dense || answers.some((answer) => answer.length === 0) || personal.length * 3 < answers.length) {
    return new Map();
  }
  const speaker = interviewee(context, first);
  return new Map([
    ...questions.map((index): [number, Turn] => [index, turnOf(prose.blocks[index], null, true)]),
    ...answers.flat().map(({ block, index }): [number, Turn] => [index, turnOf(block, speaker, false)]),
  ]);
}

function speaksOfSelf({ marked }: SpeakerContext, { tokens }: Sentence): boolean {
  return tokens.some((token) => /^(?:I|I['’]\p{L}+|my|me)$/u.test(token.text) && !insideMarks(marked, token));
}

function turnOf(block: ProseBlock | undefined, speaker: Turn["speaker"], isOutlet: boolean): Turn {
  return { speaker, isOutlet, label: null, from: block?.from ?? 0, to: block?.to ?? 0 };
}

function asks(prose: Prose, block: ProseBlock): boolean {
  return /\?["”’»')\]]?\s*$/.test(prose.text.slice(Math.max(block.from, block.to - 4), block.to));
}

function isMarked(prose: Prose, block: ProseBlock): boolean {
  return /^["“«„‘']/.test(prose.text.slice(block.from, block.from + 1));
}

/** The person whom the lead names most often before the first turn. */
function interviewee({ prose, people, namesOf }: SpeakerContext, firstBlock: number): Turn["speaker"] {
  const counts = new Map<string, { readonly span: Quotation["span"]; readonly count: number }>();
  for (const sentence of prose.sentences) {
    if (sentence.block >= firstBlock) break;
    for (const { text, span } of namesOf(sentence.index)) {
      if (!people.isPerson(text)) continue;
      const name = people.fullName(text);
      const known = counts.get(name);
      counts.set(name, { span: known?.span ?? span, count: (known?.count ?? 0) + 1 });
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  return best === undefined ? null : { name: best[0], span: best[1].span };
}
