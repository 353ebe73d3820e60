import { oncePerCue } from "../../../stance/balance.ts";
import { cuesOf, namesOf } from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import { defineRule, type Rule } from "../../rule.ts";
import { type Camp, camps, tiltOf, weighs } from "./camps.ts";

interface Options {
  /** Verbs that vouch, and verbs that doubt, below which the rule is silent. */
  readonly minimumVerbs: number;
}

/** Share of the difference in the summary that the sources may have of their own. */
const OWN_DIFFERENCE = 0.5;
/** Passages of the sources that are shown for each of the two groups of speakers. */
const SHOWN = 6;

const rule: Rule<Options> = defineRule({
  meta: {
    id: "balance/attribution-asymmetry",
    severity: "warning",
    description: "Some speakers “explain” and others “claim”, where the sources make no such difference.",
    citations: [
      "Recasens, Danescu-Niculescu-Mizil & Jurafsky 2013, Linguistic Models for Analyzing and Detecting Biased Language: factive and assertive verbs",
      "Wikipedia: Manual of Style/Words to watch, Synonyms for said, https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch#Synonyms_for_said",
      "Reuters Handbook of Journalism: attribution",
    ],
    messages: {
      asymmetry:
        "{vouched}: {vouching} of {vouchedVerbs} verbs of saying vouch for what is said ({vouchingWords}). {doubted}: {doubting} of {doubtedVerbs} cast doubt on it ({doubtingWords}). In the sources it is {vouchedInSources} and {doubtedInSources}{plain}. Use the same plain verbs for both.",
    },
  },
  defaults: { minimumVerbs: 2 } satisfies Options as Options,
  *check(_summary, { utterances, sources, options }) {
    const said = oncePerCue(utterances()).filter(({ cue }) => cue !== null);
    const { vouched, doubted } = camps(said.filter(({ text }) => text === 0));
    if (vouched.telling.length < options.minimumVerbs || doubted.telling.length < options.minimumVerbs)
      return;
    const difference = tiltOf(vouched.all) - tiltOf(doubted.all);
    const theirs = said.filter(({ text }) => text > 0);
    const [vouchedThere, doubtedThere] = [partOf(theirs, vouched), partOf(theirs, doubted)];
    if (tiltOf(vouchedThere) - tiltOf(doubtedThere) >= OWN_DIFFERENCE * difference) return;
    const telling = [...vouched.telling, ...doubted.telling].sort(
      (a, b) => spanOf(a).start - spanOf(b).start,
    );
    const [first, ...rest] = telling;
    if (first === undefined) return;
    yield {
      span: spanOf(first),
      messageId: "asymmetry",
      data: {
        vouched: namesOf(vouched.telling),
        vouching: vouched.telling.length,
        vouchedVerbs: vouched.all.length,
        vouchingWords: cuesOf(vouched.telling),
        doubted: namesOf(doubted.telling),
        doubting: doubted.telling.length,
        doubtedVerbs: doubted.all.length,
        doubtingWords: cuesOf(doubted.telling),
        vouchedInSources: inSources(vouchedThere, "endorsing"),
        doubtedInSources: inSources(doubtedThere, "doubting"),
        plain: plainVerbs([...vouchedThere, ...doubtedThere]),
      },
      ...(weighs(vouched) && weighs(doubted) ? {} : { severity: "info" as const }),
      related: rest.map(spanOf),
      evidence: [...vouchedThere.slice(0, SHOWN), ...doubtedThere.slice(0, SHOWN)].flatMap(
        ({ text, sentence }) => {
          const source = sources[text - 1];
          const span = source?.article.prose.sentences[sentence]?.span;
          return source === undefined || span === undefined ? [] : [{ source, span }];
        },
      ),
    };
  },
});

/** What the speakers of a camp say in the sources. */
function partOf(theirs: readonly Utterance[], { all }: Camp): readonly Utterance[] {
  const names = new Set(all.map(({ name }) => name));
  return theirs.filter(({ name }) => names.has(name));
}

function spanOf({ cue, span }: Utterance): Utterance["span"] {
  return cue?.span ?? span;
}

function inSources(said: readonly Utterance[], tone: "endorsing" | "doubting"): string {
  if (said.length === 0) return "none";
  return `${said.filter((one) => one.tone === tone).length} of ${said.length}`;
}

/** The neutral verbs that the sources use most: " (“said”, “told”)". */
function plainVerbs(said: readonly Utterance[]): string {
  const counts = new Map<string, number>();
  for (const { tone, cue } of said) {
    const verb = cue?.text.toLowerCase() ?? "";
    if (tone === "neutral" && /^[a-z ]+$/.test(verb)) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return most.length === 0 ? "" : ` (there ${most.map(([verb]) => `“${verb}”`).join(", ")})`;
}

export default rule;
