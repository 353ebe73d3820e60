const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who governs and speaks for a country: "the Algerian government", "Halvia's foreign minister". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = words(`
  government authorities regime state leadership cabinet administration presidency parliament ministry minister
  ministers premier president chancellor king monarchy ambassador embassy diplomat diplomats diplomacy delegation official
  officials envoy envoys negotiator negotiators negotiating army military navy troops forces soldiers police intelligence
  foreign defence defense finance energy interior justice prime deputy treasury senate republic kingdom rulers junta
  leaders leader general generals side team counterpart counterparts consulate secretariat spokesman spokeswoman
  spokesperson commander policymakers lawmakers kremlin`);

/** What a country does or wants: "Russian aggression", "U.S. sanctions". */
export const STATE_ACTS: ReadonlySet<string> = words(`
  support backing policy policies sanctions aid assistance aggression invasion attack attacks strike strikes offensive
  interference intervention mediation influence pressure threats threat position stance proposal plan plans offer demand
  demands claim claims interests ambitions hegemony expansion occupation annexation blockade propaganda espionage
  disinformation diplomacy sovereignty recognition cooperation partnership investment arms weapons mercenaries drones
  missiles warplanes provocation provocations accusations accusation allegations decision decisions response reaction role
  veto vote refusal rejection denial withdrawal presence strategy efforts effort initiative leadership embargo tariffs
  generosity hospitality solidarity neutrality crackdown repression`);

/** Before the name of a country or city these tell where something is. */
export const WHERE: ReadonlySet<string> = words(
  `in at near across inside outside throughout within around into onto through via from over above beyond`,
);

/** Verbs of going and being somewhere: "flew to Algiers", "visited Moscow", "leaving Rabat". */
export const GOING: ReadonlySet<string> = words(
  `go travel fly come arrive return visit leave reach enter live stay move head sail drive walk tour cross drop trip`,
);
