import { inSentence } from "../../../text/by-sentence.ts";
import type { Prose, Sentence } from "../../../text/prose.ts";
import type { WrittenText } from "../../rule.ts";

/** Words before the question proper. */
const LEAD = "^(?:(?:and|but|so|or|then|yet|well|after all)[, ]+)*";
/** Openings that leave one answer only, or call for agreement. */
const ARGUES_FIRST = new RegExp(
  String.raw`${LEAD}(?:(?:at )?what (?:price|cost)\b|where will (?:it|this|that|all this) (?:all )?end|who is to say|coincidence\b|who (?:can|could|would|wouldn|needs|knows|cares|still|else|dares?|among us)|how (?:can|could|dare|hard|difficult|long must|many more|much (?:more|longer)|else|is it (?:possible )?that|on earth|come)|why (?:not|should|would|on earth|bother|else|then)|what (?:kind|sort|good|use|could|can|more|else|on earth|is the (?:point|use)|are we|does it say|business|right|gives)|why \p{L}+\?$|(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|must|ca|wo)n['’]t|(?:could|can|does|did|will|would|has|is) any(?:one|body|thing)?\b|(?:is|was|are|were) (?:it|this|that|there|these) (?:really|any|not|too|what|how|the)|(?:are|should|must|shall|do|can|could|did) we|since when|which of us|whatever happened|remember|really\b)`,
  "iu",
);
/** Openings that argue where no answer follows. */
const MAY_ARGUE_FIRST = new RegExp(
  String.raw`${LEAD}(?:who (?:will|really|in|benefits)|how (?:long|many times|is (?:this|that)|are we)|why\b|what (?:of|about|if|then|happened to)|where (?:was|were|is|are) (?:the|all|our)|when will|will we)`,
  "iu",
);
/** Tags, and words that doubt the answer. */
const ARGUES_WITHIN =
  /, (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will)(?:n['’]t)? (?:it|he|she|they|we|you|there|this|that)\W*$|, (?:right|no|eh|surely)\W*$|\b(?:anyone|anybody|seriously|really|possibly|honestly|actually|still|even|ever)\b/i;
/** A question of a word or two that nobody need answer. */
const DISBELIEVES =
  /^(?:(?:and|but|so|oh|well),? )*(?:really|seriously|honestly|truly|so what|who knew|sound familiar|sounds familiar|ring a bell|rings a bell|remember|see|\p{L}{3,}(?:ed|ised|ized|ious|ful)|any the wiser|feeling safer|happy now|got (?:it|that)|excuse me|come again|is that so|is that (?:it|all)|as if)\?+$/iu;
/** A tag behind a statement about somebody who is not spoken to. */
const TAG =
  /, (?:is|are|was|were|do|does|did|has|have|had|can|could|would|should|will|ca|wo)(?:n['’]t)? (?:it|he|she|they|we|there|this|that)\?+$/iu;
/** The outlet itself turns to its readers. */
const INVITES =
  /^(?:got|have you|do you|have|did you|were you|are you|want|know|looking for|need|spotted|seen|noticed) (?:\p{L}+ ){0,4}(?:tip|tips|story|stories|question|questions|news|information|comment|comments|correction|error|mistake|help|more|details|photos?|pictures?|videos?|witness|affected|feedback)\b/iu;
/** Openings of questions that ask for a fact. */
const ASKS_FACT = /^(?:who|whom|whose|what|which|when|where|why|how|do i|can i|should i|is it|am i)\b/iu;
/** Wording that puts the question in somebody's mouth. */
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed)?|want(?:s|ed)? to know|enquir\w+|inquir\w+)\b/i;

/** A question that the text asks for itself. */
export interface OwnQuestion {
  readonly sentence: Sentence;
  /** Its form calls for one answer. */
  readonly argues: boolean;
}

/**
 * The questions of running text that nobody in it asks; of those that leave their answer open, the ones that the next
 * sentence doesn't answer from a source.
 * Headings, tables, interviews and lists of questions with answers have questions of another kind.
 *
 * @param quoted By token, as `quotedTokens` tells.
 */
export function ownQuestions(text: WrittenText, quoted: Uint8Array): OwnQuestion[] {
  const { prose, attributions } = text;
  const spoken = new Set(attributions.flatMap(({ sentence, source }) => (source === null ? [] : [sentence])));
  const questions = prose.sentences.filter(
    (sentence) => isOwn(prose, sentence, quoted) && !INVITES.test(sentence.text),
  );
  const isSurvey = questions.filter((sentence) => fillsItsBlock(prose, sentence)).length > 1;
  return questions
    .filter((sentence) => !(spoken.has(sentence.index) && ASKED.test(sentence.text)))
    .filter((sentence) => !(isSurvey && fillsItsBlock(prose, sentence)))
    .flatMap((sentence): OwnQuestion[] => {
      const words = sentence.text.trim();
      if (DISBELIEVES.test(words)) return [{ sentence, argues: true }];
      if (ARGUES_FIRST.test(words) || ARGUES_WITHIN.test(words)) return [{ sentence, argues: true }];
      if (isAnswered(text, sentence, spoken)) return [];
      return [{ sentence, argues: MAY_ARGUE_FIRST.test(words) }];
    });
}

function isOwn(prose: Prose, sentence: Sentence, quoted: Uint8Array): boolean {
  const { tokens } = sentence;
  if (!mayArgue(prose, sentence)) return false;
  const mark = tokens.findLast(({ text }) => /^[.?!…]+$/.test(text));
  const first = tokens.find(({ isWord }) => isWord);
  if (mark === undefined || first === undefined || !mark.text.includes("?")) return false;
  // "(?)" behind a statement is no question.
  const ends = tokens.slice(tokens.indexOf(mark)).every(({ isWord }) => !isWord);
  return ends && quoted[mark.index] === 0 && quoted[first.index] === 0;
}

/** Whether a question could argue where it stands: of a host only a comment could, of a headline only a retort. */
function mayArgue({ blocks }: Prose, { block, text, to }: Sentence): boolean {
  const { kind, speaker, to: end = to } = blocks[block] ?? {};
  const words = text.trim();
  if (speaker !== undefined)
    return speaker.isOutlet && (DISBELIEVES.test(words) || (TAG.test(words) && !/\byou/i.test(words)));
  if (kind === "headline") return end - to > 3 && !ASKS_FACT.test(words);
  return kind === "paragraph" || kind === "list";
}

/** A question that is a paragraph or list item by itself, as in lists of questions and answers. */
function fillsItsBlock({ blocks }: Prose, { block, from, to }: Sentence): boolean {
  const own = blocks[block];
  return own !== undefined && from - own.from < 4 && own.to - to < 4;
}

const NONE: NonNullable<WrittenText["citations"]> = [];

function isAnswered(
  { prose, quotations, citations = NONE }: WrittenText,
  { index, block }: Sentence,
  spoken: ReadonlySet<number>,
): boolean {
  const next = prose.sentences[index + 1];
  if (next === undefined || next.block - block > 1 || next.text.trim().endsWith("?")) return false;
  return (
    spoken.has(next.index) ||
    inSentence(citations, next.index).length > 0 ||
    inSentence(quotations, next.index).some(({ speaker }) => speaker !== null)
  );
}
