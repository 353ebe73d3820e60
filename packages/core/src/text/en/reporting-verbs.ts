/** Verbs of saying, by base form; the inflected forms are derived. */
const BASE_FORMS =
  `say tell ask add note state announce declare explain argue claim insist stress emphasise emphasize
  underline warn report write reply respond answer comment remark observe recall suggest predict estimate
  believe think hope acknowledge admit concede confirm deny reveal point call describe put pledge promise
  vow urge demand retort sigh quip joke shout cry whisper murmur testify tweet post blog read conclude
  maintain contend assert allege accuse criticise criticize complain lament boast agree hold find highlight
  relay indicate mention express propose recommend speak praise hail welcome denounce condemn dismiss reject
  defend label brand dub term characterise characterize voice see caution counter continue repeat reiterate
  specify clarify sing chant recite type rule cite chide scold rebuke blast liken rate wonder fear worry
  expect want wish attack mock question opine implore advise instruct inform notify assure remind teach
  threaten demonstrate show prove learn discover determine calculate project forecast foresee anticipate
  assume presume suspect doubt guess reckon figure feel consider regard view deem decide plan intend offer
  object protest debate discuss disclose divulge leak publish broadcast issue pen narrate recount relate
  summarise summarize outline detail list hint imply confess swear certify attest advocate champion support
  back oppose blame credit thank apologise apologize congratulate tease brag gush lash rail fume seethe
  interject interrupt correct concur dispute refute rebut contradict challenge encourage invite order
  command authorise authorize prohibit mandate require direct stipulate paraphrase echo tout trumpet
  proclaim laud exhort extol admire deride decry deplore bemoan lambaste berate admonish grill press plead
  appeal ridicule depict portray paint cast slam rip pound hammer commend compare favour favor resent regret
  recognise recognize underscore allude refer invoke chronicle boo chastise assail excoriate bristle
  refuse decline embrace endorse charge persuade convince pitch disagree sympathise sympathize marvel muse
  reason scoff sneer snap wail beg groan thunder declaim intone vouch lobby`.split(/\s+/);

const IRREGULAR: Readonly<Record<string, string>> = {
  sang: "sing",
  sung: "sing",
  taught: "teach",
  shown: "show",
  felt: "feel",
  swore: "swear",
  sworn: "swear",
  foresaw: "foresee",
  spoke: "speak",
  spoken: "speak",
  saw: "see",
  seen: "see",
  said: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  thought: "think",
  held: "hold",
  found: "find",
  read: "read",
  put: "put",
  cast: "cast",
};

/** Verbs that double their last letter: "admitted". */
const DOUBLING = new Set(
  "admit refer regret beg snap quip slam rip plan brag dub put rebut extol concur".split(" "),
);

function inflected(verb: string): readonly string[] {
  const y = /[^aeiou]y$/.test(verb);
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : DOUBLING.has(verb) ? verb + verb.slice(-1) : verb;
  const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, y ? `${verb.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ...BASE_FORMS.flatMap((verb) => inflected(verb).map((form): [string, string] => [form, verb])),
  ...Object.entries(IRREGULAR),
]);

/** Verbs that report a saying whoever or whatever the subject is: "the memo said". */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  `say tell add state announce declare explain argue claim insist warn report write reply respond note conclude find
  show suggest estimate predict recommend quote cite read reveal indicate confirm allege rule order call describe`.split(
    /\s+/,
  ),
);

/** Verbs that report words only before a clause or a quotation: "holds that", not "holds rallies". */
export const MANY_MEANINGS: ReadonlySet<string> = new Set(
  `hold see read put back list assume consider issue attack rule continue sing feel learn offer support view direct
  order plan decide publish leak repeat speak call order command quote prove recall post blog broadcast point
  press plead paint cast rip pound hammer compare refer charge snap reason cite pitch lobby appeal invoke`.split(
    /\s+/,
  ),
);

/** Verbs of thinking and wishing: where one of them and a verb of saying stand by a quotation, the saying is its cue. */
export const ATTITUDES: ReadonlySet<string> = new Set(
  `think believe hope want wish expect feel fear worry consider see know learn find show plan intend decide doubt
  guess regard view deem assume presume reckon agree suspect wonder hold read refuse decline embrace favour favor
  support back oppose resent regret admire recognise recognize disagree`.split(/\s+/),
);

/** Whether a word form is a verb of saying. */
export function isReportingVerb(word: string): boolean {
  return FORMS.has(word.toLowerCase());
}

/** The base form of a verb of saying, or null. */
export function reportingVerbOf(word: string): string | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}
