import type { Cast } from "../../../stance/cast.ts";
import type { Position } from "../../../stance/positions.ts";
import { namesOf, partyOf } from "../../../stance/treatment.ts";
import type { Utterance } from "../../../stance/utterances.ts";
import type { Sentence } from "../../../text/prose.ts";
import type { Finding } from "../../rule.ts";
import { actingIn } from "./edges.ts";

/** How often more than the other camp the one with both ends must speak. */
const MORE_OFTEN = 2;

/** Where two who, the sources say, are of one mind have the first word and the last, and the other camp hardly speaks. */
export function* campOrder(
  sentences: readonly Sentence[],
  cast: Cast,
  utterances: readonly Utterance[],
  positions: ReadonlyMap<string, Position>,
): Iterable<Finding<"camp">> {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return;
  const own = utterances.filter(({ text }) => text === 0);
  const spoken = own.find(({ sentence }) => sentence === first.index);
  const acting = actingIn(first, cast);
  const opener =
    spoken !== undefined
      ? { party: partyOf(spoken), name: spoken.name, span: spoken.span }
      : acting && { party: acting.side, name: acting.name, span: acting.span };
  const closing = own.findLast(({ sentence }) => sentence === last.index);
  if (opener === null || closing === undefined) return;
  const [opens, closes] = [positions.get(opener.party ?? ""), positions.get(partyOf(closing) ?? "")];
  if (opens === undefined || closes === undefined || opens.direction !== closes.direction) return;
  const inCamp = (said: readonly Utterance[], same: boolean): readonly Utterance[] =>
    said.filter((utterance) => {
      const position = positions.get(partyOf(utterance) ?? "");
      return position !== undefined && (position.direction === opens.direction) === same;
    });
  const others = inCamp(utterances, false);
  const [count, otherCount] = [inCamp(own, true).length, inCamp(own, false).length];
  if (others.length === 0 || count < MORE_OFTEN * Math.max(1, otherCount)) return;
  yield {
    span: opener.span,
    messageId: "camp",
    data: {
      first: opener.name,
      last: closing.name,
      direction: opens.direction,
      other: opens.direction === "for" ? "against" : "for",
      others: namesOf(others),
      count,
      otherCount,
    },
    related: [closing.span],
    evidence: [opens, closes].map(({ source, span }) => ({ source, span })),
  };
}
