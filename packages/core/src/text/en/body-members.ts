/** What the members of a body are called where its name does not tell: "lawmaker" of a parliament. */
const MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ["lawmaker", /parliament|congress|senate|assembly|legislature|diet/],
  ["legislator", /parliament|congress|senate|assembly|diet/],
  ["politician", /parliament|congress|senate|assembly|council|party/],
  ["delegate", /assembly|conference|congress|synod|delegation/],
  ["juror", /jury/],
  ["trustee", /board|foundation|charity/],
  ["governor", /board/],
  ["director", /board/],
  ["professor", /faculty|department|university|senate/],
  ["academic", /faculty|department|university|senate/],
  ["unionist", /union/],
  ["officer", /police|force|army|navy/],
  ["soldier", /army|unit|regiment|company/],
  ["judge", /court|bench|tribunal/],
  ["justice", /court|bench/],
  ["teacher", /school|staff/],
  ["player", /team|club|squad/],
]);

/** Letters that a body's name and its members' share: "Senate" and "senator", "council" and "councillor". */
const LEAST_SHARED = 5;
const NO_OWN = /^(?:member|parent|partner|person|personnel|people|professional)/;

/** Whether a noun, in lower case, calls a member of a body: "senator" of "the Senate", "juror" of "the jury". */
export function isMemberOf(noun: string, body: string): boolean {
  const words = body.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (MEMBERS.get(noun)?.test(words.join(" ")) === true) return true;
  const stem = noun.slice(0, LEAST_SHARED);
  return (
    noun.length > LEAST_SHARED &&
    !NO_OWN.test(noun) &&
    words.some((word) => word !== noun && word.startsWith(stem))
  );
}
