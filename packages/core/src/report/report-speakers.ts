import { countsOf, oncePerCue } from "../stance/balance.ts";
import { sharesBy } from "../stance/side-shares.ts";
import { sideOf, type Utterance } from "../stance/utterances.ts";
import type { ReportSpeaker, ReportVerb } from "./report-types.ts";

/** Who speaks in the summary and the sources, how much and by which verbs. */
export function reportSpeakers(utterances: readonly Utterance[]): readonly ReportSpeaker[] {
  const shares = new Map(sharesBy(utterances, ({ name }) => name).map((one) => [one.key, one]));
  const byName = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const said = byName.get(utterance.name);
    if (said === undefined) byName.set(utterance.name, [utterance]);
    else said.push(utterance);
  }
  return [...byName]
    .filter(([, said]) => said.some(isTelling))
    .map(([name, said]): ReportSpeaker => {
      const [first] = said;
      return {
        name,
        actor: first?.speaker?.id ?? null,
        side: first?.speaker?.side ?? null,
        anonymous: first?.anonymous ?? false,
        inSummary: countsOf(said.filter(({ text }) => text === 0)),
        inSources: countsOf(said.filter(({ text }) => text > 0)),
        share: shares.get(name)?.share ?? 0,
        shareInSources: shares.get(name)?.shareInSources ?? 0,
        verbs: verbsOf(said),
      };
    })
    .sort(
      (a, b) =>
        b.inSummary.quotedWords - a.inSummary.quotedWords ||
        b.inSummary.attributions - a.inSummary.attributions ||
        b.inSources.quotedWords - a.inSources.quotedWords ||
        b.inSources.attributions - a.inSources.attributions,
    );
}

/** Leaves out what nobody in particular says in a source: "it", "the figures". */
function isTelling(utterance: Utterance): boolean {
  const { text, speaker, words } = utterance;
  return text === 0 || speaker !== null || (words > 0 && sideOf(utterance) !== null);
}

/** The words that introduce what somebody says, each counted; the most frequent first. */
function verbsOf(said: readonly Utterance[]): readonly ReportVerb[] {
  const verbs = new Map<string, ReportVerb>();
  for (const { cue, tone, text } of oncePerCue(said)) {
    if (cue === null) continue;
    const written = cue.text.toLowerCase().replace(/\s+/g, " ");
    const key = `${tone} ${written}`;
    const verb = verbs.get(key) ?? { text: written, tone, inSummary: 0, inSources: 0 };
    verbs.set(key, {
      ...verb,
      ...(text === 0 ? { inSummary: verb.inSummary + 1 } : { inSources: verb.inSources + 1 }),
    });
  }
  return [...verbs.values()].sort((a, b) => b.inSummary + b.inSources - (a.inSummary + a.inSources));
}
