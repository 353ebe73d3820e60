import type { Prose, Sentence } from "../../../text/prose.ts";
import { INTERJECTIONS } from "./interjections.ts";

/** Words that pass judgement where they are all that a sentence says. */
const JUDGING = String.raw`(?:\p{L}{3,}(?:less|ful|ous)|(?:un|in)?(?:believ|comfort|forgiv|inevit|excus|question|accept|admir|laugh|remark|honour|honor|predict|pardon|deni|forgett|reason)able|(?:incred|horr|terr|plaus|implaus|respons|irrespons)ible|convenient|inconvenient|astonishing|amazing|charming|touching|revealing|telling|damning|interesting|fascinating|embarrassing|depressing|puzzling|typical|ironic|tragic|pathetic|fantastic|idiotic|cynical|logical|brilliant|excellent|arrogant|extraordinary|odd|strange|absurd|sad|bizarre|grotesque|insane|mad|crazy|rich|clever|smart|neat|nice|lovely|splendid|sublime|obscene|perfect|naive|brave|bold|wise|unwise|sensible|elegant|subtle|decent|fair|unfair|cruel|vile|ugly|grim|bleak|chilling|madness|insanity|folly|hypocrisy|cowardice|progress|genius|magic|hogwash|balderdash|poppycock|humbug|tosh|bunkum|codswallop|piffle|baloney)`;
/** What may follow a verdict in its sentence. */
const TAIL =
  "(?:,? (?:frankly|really|indeed|too|again|though|isn['’]t it|to be sure|in a way|that|all of it|mind you|of course|at (?:least|best|last)|enough|then))?[.!]+";
/** What a fragment is said to be: a worthy thing or its opposite. */
const THING =
  "(?:comfort|consolation|relief|surprise|wonder|coincidence|accident|triumph|victory|success|feat|achievement|bargain|reward|thanks|mercy|excuse|explanation|apology|plan|idea|joke|story|story to tell|secret|hero|heroes|friend|friends|neighbour|neighbours|neighbor|neighbors|guardian|guardians|gift|treat|start|show|spectacle|sight|record|performance|price|deal|difference|luck|words?|work|job|thing|change|loss|shame|pity|mess|disgrace|farce|catch|stuff|vote of confidence|example|advertisement|welcome|way|leader|leaders|leadership)";

/** A short sentence that holds no more than a judgement, in the forms that carry one whatever the subject. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:how|so|too|very|rather|quite|most|pretty|simply|truly|utterly|almost) )?${JUDGING}${TAIL}$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:(?:and|but) )?(?:some|small|little|cold|poor|big|cheap|fine|nice|rotten|bad|good|tough|hard|strange|odd|brave|bold|clever|pretty|what an?|quite an?|quite the|not an?|hardly (?:an?|the)|scarcely (?:an?|the)|such an?|an? (?:fine|nice|likely|pretty|rum|sorry|poor|cheap|neat|small|little|great|rare|real|true)) ${THING}(?: (?:there|then|indeed|that|for|of|to|in|from|from the)\b[^,;:]{0,40})?${TAIL}$`,
    "iu",
  ),
  /^(?:and |but )?no (?:comfort|consolation|wonder|surprise|coincidence|accident|excuse|mercy|bargain|joke|triumph|hero|heroes|vote of confidence)(?: (?:there|then|indeed|that|for|of|to|in)\b[^,;:]{0,40})?[.!]+$/iu,
  // Silence and absence as a reproach.
  /^(?:and |but )?not (?:a|one|a single) (?:single )?(?:apology|answer|reply|excuse|word|syllable|line|sentence|hint|whisper|peep|thought|sign|trace|penny|cent|soul|thing|chance|bit|shred|finger|tear)(?: (?:of|about|from|on|for|to|in)\b[^,;:]{0,50})?[.!]+$/iu,
  /^so much for\b[^,;:]{2,60}[.!]+$/iu,
  /^how (?!far|long|many|much|often|soon|old|so\b|about|come|it|the|they|we|he|she|to\b)\p{L}+(?: of (?:him|her|them|it|you|the \p{L}+))?[.!]+$/iu,
];

/** "Hardly the stuff of legend.", where no verb follows and no count. */
const BELITTLES = /^(?:and |but )?(?:hardly|scarcely)(?: (?:an?|the))? [^,;:.]{3,50}[.!]+$/iu;
const TELLS = new Set(["VERB", "AUX", "NUM"]);

/** A judgement of what was told before, with a verb. */
const VERDICT =
  /^(?:(?:and|but|yet|so) )?(?:he|she|they|it|this|that|both|neither) (?:is|was|are|were)(?:n['’]t)?(?: (?:quite|simply|absolutely|of course|surely|clearly|not|dead|entirely))? (?:right|wrong|nonsense|absurd|ridiculous|no (?:coincidence|accident|surprise|wonder|excuse|joke|way to \w+)|a (?:disgrace|scandal|shame|pity|joke|lie|farce)|unacceptable|outrageous|shameful|enough|telling|laughable)[.!]*$/i;

/** Longest sentence that is a judgement and no more, in characters. */
const LONGEST = 90;

/** Whether a sentence is the writer's verdict: one that says so, or a judging word or two without a verb. */
export function isVerdict({ sentences, blocks }: Prose, { text, index, block, tokens }: Sentence): boolean {
  const words = text.trim();
  if (words.length > LONGEST) return false;
  if (VERDICT.test(words)) return true;
  // Captions, lists and lines of their own at the head of a text name things in few words.
  if (blocks[block]?.kind !== "paragraph") return false;
  const before = sentences[index - 1];
  if (before === undefined) return false;
  const answers = before.text.trim().endsWith("?") && blocks[block]?.speaker === undefined;
  if (answers) return false;
  if (BELITTLES.test(words)) return !tokens.some(({ wordClass }) => TELLS.has(wordClass));
  return INTERJECTIONS.has(plain(words)) || FORMS.some((form) => form.test(words));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:and|but|ah|oh|well),? (?!well)|[,!.?…]+/g, "")
    .trim();
}
