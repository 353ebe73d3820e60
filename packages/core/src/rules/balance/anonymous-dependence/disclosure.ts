import type { Utterance } from "../../../stance/utterances.ts";
import type { Prose } from "../../../text/prose.ts";
import type { Span } from "../../../text/span.ts";

/** Words by which a text tells that and why somebody is not named. */
const WITHHELD =
  /\b(?:anonym(?:ous|ously|ity)|not (?:to )?be(?:ing)? (?:named|identified|quoted by name)|not (?:to )?(?:print|use|publish|give|name|reveal)(?:ing)? (?:his|her|their|its|the) names?|(?:un)?named? (?:is|was|were|has been|have been) withheld|withh(?:eld|olding) (?:his|her|their) names?|did not want (?:his|her|their) names?|names? changed)\b/i;
const REASON =
  /\b(?:because|since|as|for fear|fear(?:s|ed|ing)?|afraid|not (?:authori[sz]ed|allowed|permitted)|lest|to (?:protect|speak freely|discuss)|in order|out of concern|reprisals?|retaliation|sensitiv\w+)\b/i;
/** How far from what is said, in sentences, the reason may stand. */
const REACH = 2;

/** The sentence of the summary or of a source that says why a speaker of the summary is not named; null for none. */
export function disclosureOf(
  theirs: readonly Utterance[],
  all: readonly Utterance[],
  texts: readonly { readonly prose: Prose; readonly file: string }[],
): { readonly text: number; readonly span: Span } | null {
  const wordings = theirs.map((utterance) => wordingOf(utterance, texts));
  const matching = all.filter(
    (utterance) =>
      utterance.text > 0 &&
      utterance.words > 0 &&
      wordings.some((wording) => sharesWords(wording, wordingOf(utterance, texts))),
  );
  for (const { text, sentence } of [...theirs, ...matching]) {
    const sentences = texts[text]?.prose.sentences ?? [];
    for (let i = Math.max(0, sentence - REACH); i <= sentence + REACH; i++) {
      const near = sentences[i];
      if (near !== undefined && WITHHELD.test(near.text) && REASON.test(near.text))
        return { text, span: near.span };
    }
  }
  return null;
}

function wordingOf({ text, span }: Utterance, texts: readonly { readonly file: string }[]): string {
  return (texts[text]?.file.slice(span.start, span.end) ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

/** Whether one quotation is a part of the other. */
function sharesWords(a: string, b: string): boolean {
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}
