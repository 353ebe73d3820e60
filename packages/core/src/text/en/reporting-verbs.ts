/** Verbs of saying, by base form; the inflected forms are derived. */
const BASE_FORMS =
  `say tell ask add note state announce declare explain argue claim insist stress emphasise emphasize underline
  warn report write reply respond answer comment remark observe recall suggest predict estimate believe think
  hope acknowledge admit concede confirm deny reveal point call describe put pledge promise vow urge demand
  retort sigh quip joke shout cry whisper murmur testify tweet post blog read conclude maintain contend assert
  allege accuse criticise criticize complain lament boast agree hold find highlight relay indicate mention
  express propose recommend speak praise hail welcome denounce condemn dismiss reject defend label brand dub term
  characterise characterize voice see caution counter continue repeat reiterate tell specify clarify`.split(
    /\s+/,
  );

const IRREGULAR: Readonly<Record<string, string>> = {
  spoke: "speak",
  spoken: "speak",
  saw: "see",
  seen: "see",
  dubbed: "dub",
  dismisses: "dismiss",
  said: "say",
  says: "say",
  saying: "say",
  told: "tell",
  wrote: "write",
  written: "write",
  thought: "think",
  held: "hold",
  found: "find",
  read: "read",
  put: "put",
  putting: "put",
  quipped: "quip",
  quipping: "quip",
  vows: "vow",
  admitted: "admit",
  admitting: "admit",
  replied: "reply",
  replies: "reply",
  denied: "deny",
  denies: "deny",
  testified: "testify",
  testifies: "testify",
  cried: "cry",
  cries: "cry",
  specified: "specify",
  clarified: "clarify",
  specifies: "specify",
  clarifies: "clarify",
};

const FORMS: ReadonlyMap<string, string> = new Map([
  ...BASE_FORMS.flatMap((verb): [string, string][] => {
    const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    return [
      [verb, verb],
      [`${verb}s`, verb],
      [`${stem}ed`, verb],
      [`${stem}ing`, verb],
    ];
  }),
  ...Object.entries(IRREGULAR),
]);

/** Whether a word form is a verb of saying. */
export function isReportingVerb(word: string): boolean {
  return FORMS.has(word.toLowerCase());
}

/** The base form of a verb of saying, or null. */
export function reportingVerbOf(word: string): string | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}
