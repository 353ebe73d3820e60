import { REPORTING_NOUNS } from "./en/reporting-nouns.ts";
import type { NameMention } from "./name.ts";
import type { Token } from "./prose.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** How many words may stand between whose it is and the noun: "her often repeated claim". */
const MODIFIERS = 3;

/** What outlets and bodies issue under their name. */
const ISSUED = new Set("report story article poll survey study analysis editorial".split(" "));

/** The speaker of a noun of saying at `i` whose content follows: "Brink's claim that", "their fears of". */
export function nominalCue(
  context: SpeakerContext,
  tokens: readonly Token[],
  names: readonly NameMention[],
  i: number,
): Speaker | null {
  const noun = tokens[i] as Token;
  if (!(REPORTING_NOUNS.has(noun.lemma) || ISSUED.has(noun.lemma)) || noun.wordClass === "VERB") return null;
  if (!/^(?:that|of|about|on|to|for|as|in|with|against)$/i.test(tokens[i + 1]?.text ?? "")) return null;
  for (let at = i - 1; at >= 0 && at >= i - 1 - MODIFIERS; at--) {
    const token = tokens[at] as Token;
    if (/^(?:his|her|their|its)$/i.test(token.text)) {
      return { text: token.text, span: token.span, name: null, kind: "pronoun" };
    }
    const name = names.find(({ from, to }) => from <= token.from && token.from < to);
    if (name !== undefined) {
      // "a Morning Post report that"
      const issued = at === i - 1 && ISSUED.has(noun.lemma) && tokens[i + 1]?.text === "that";
      return issued || /^['’]/.test(context.prose.text.slice(name.to, name.to + 1))
        ? { text: name.text, span: name.span, name: context.people.fullName(name.text), kind: "name" }
        : null;
    }
    if (!["ADJ", "ADV", "NOUN", "NUM", "VERB"].includes(token.wordClass)) return null;
  }
  return null;
}
