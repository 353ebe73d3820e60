/**
 * What a verb means with the particle, preposition or noun behind it, by the verb's dictionary form and what
 * follows: "turn down" is to reject, "vote against" to oppose, "give approval" to approve. Written for this project.
 */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["turn down", "reject"],
  ["throw out", "reject"],
  ["vote down", "reject"],
  ["rule out", "exclude"],
  ["call off", "cancel"],
  ["go ahead", "proceed"],
  ["press ahead", "proceed"],
  ["carry on", "continue"],
  ["shut down", "close"],
  ["close down", "close"],
  ["lay off", "dismiss"],
  ["pull out", "leave"],
  ["strike down", "overturn"],
  ["vote against", "oppose"],
  ["vote for", "support"],
  ["vote in favour", "support"],
  ["vote in favor", "support"],
  ["be against", "oppose"],
  ["be for", "support"],
  ["be in favour", "support"],
  ["be in favor", "support"],
  ["come out against", "oppose"],
  ["speak out against", "oppose"],
  ["warn against", "oppose"],
  ["argue against", "oppose"],
  ["argue for", "support"],
  ["campaign against", "oppose"],
  ["campaign for", "support"],
  ["rule against", "reject"],
  ["decide against", "reject"],
  ...light("give grant win get receive voice express lend", [
    ["approval", "approve"],
    ["support", "support"],
    ["backing", "support"],
    ["consent", "approve"],
    ["permission", "allow"],
    ["blessing", "approve"],
  ]),
  ...light("refuse deny withhold withdraw lack", [
    ["approval", "reject"],
    ["support", "oppose"],
    ["backing", "oppose"],
    ["consent", "reject"],
    ["permission", "ban"],
  ]),
  ...light("lift end remove scrap", [
    ["ban", "allow"],
    ["embargo", "allow"],
    ["prohibition", "allow"],
  ]),
  ...light("impose introduce issue", [
    ["ban", "ban"],
    ["embargo", "ban"],
    ["prohibition", "ban"],
  ]),
  ...light("voice express declare announce", [["opposition", "oppose"]]),
]);

/** The dictionary form of the verb that means what the verb means before these words; null where it is itself. */
export function meaningOf(verb: string, behind: readonly string[]): string | null {
  for (const length of [2, 1]) {
    const meant = MEANINGS.get([verb, ...behind.slice(0, length)].join(" "));
    if (meant !== undefined) return meant;
  }
  return null;
}

function light(verbs: string, nouns: readonly (readonly [string, string])[]): [string, string][] {
  return verbs
    .split(" ")
    .flatMap((verb) => nouns.map(([noun, meant]): [string, string] => [`${verb} ${noun}`, meant]));
}
