const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying that take for a fact what is said, by their base form. */
export const VOUCHING_VERBS: ReadonlySet<string> = words(`
  reveal confirm note observe explain emphasise emphasize stress underline underscore highlight disclose divulge
  expose demonstrate`);

/** Verbs of saying that hint that it is not so, or make a confession or a show of it. */
export const DOUBTING_VERBS: ReadonlySet<string> = words(`
  claim allege insist assert maintain contend purport profess opine pontificate admit concede acknowledge confess
  boast brag crow gloat whine whinge moan rant bluster bleat`);

/** Those that careful writers use of everybody too, so that one or two of them tell little. */
export const MILD_VERBS: ReadonlySet<string> = words(`
  confirm note observe explain emphasise emphasize stress underline underscore highlight disclose insist assert
  maintain contend acknowledge`);

/** Verbs that vouch or doubt with the word behind them, by verb and words. */
export const TONED_PHRASES: readonly {
  readonly verb: string;
  readonly after: readonly string[];
  readonly tone: "endorsing" | "doubting";
}[] = [
  { verb: "point", after: ["out"], tone: "endorsing" },
  { verb: "make", after: ["clear"], tone: "endorsing" },
  { verb: "make", after: ["it", "clear"], tone: "endorsing" },
  { verb: "make", after: ["plain"], tone: "endorsing" },
  { verb: "make", after: ["it", "plain"], tone: "endorsing" },
  { verb: "lay", after: ["bare"], tone: "endorsing" },
  { verb: "own", after: ["up"], tone: "doubting" },
  { verb: "let", after: ["slip"], tone: "doubting" },
];
