import { wordKey } from "../terms.ts";

/** Verbs of what two do to each other: "A met B" is "B met A". Written for this project. */
export const MUTUAL_VERBS: ReadonlySet<string> = new Set(
  `meet marry wed divorce date fight face play debate argue talk speak discuss negotiate agree disagree resemble equal
  border adjoin join match tie draw clash collide partner cooperate merge ally mix share trade exchange embrace hug
  kiss greet hold rival oppose link connect unite separate accompany correspond encounter differ`
    .split(/\s+/)
    .map(wordKey),
);
