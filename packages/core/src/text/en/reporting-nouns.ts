/** Nouns for what somebody says or thinks, which report it before "that", "of" or "about": "her claim that". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  `claim comment remark statement announcement accusation allegation assertion argument belief view opinion pledge
  promise proposal threat warning call criticism concern suggestion prediction demand insistence refusal denial
  complaint description praise endorsement testimony theory idea hope fear determination emphasis rhetoric attack
  suspicion doubt contention complaint assurance admission acknowledgement acknowledgment conclusion finding estimate
  forecast position stance objection opposition support disdain boast declaration explanation observation reference
  message recommendation request response answer reply assessment characterisation characterization depiction portrayal
  obsession confession vow plea report advice conviction notion disclosure confirmation`.split(/\s+/),
);
