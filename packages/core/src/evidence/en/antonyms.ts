import { conceptOf } from "./near-synonyms.ts";

/** Words that say the opposite of each other, two groups a line, by dictionary form. Written for this project. */
const PAIRS = `
rise | fall
accept approve back endorse support pass adopt | reject oppose refuse veto dismiss block
open reopen | close shut
start resume | stop end finish halt
allow permit legalise | ban forbid prohibit outlaw
agree | disagree
confirm | deny
succeed | fail
join | leave quit
strengthen | weaken
expand widen | shrink narrow
hire appoint | fire sack dismiss
arrest detain jail | release free
convict | acquit
build | demolish dismantle
improve | worsen deteriorate
include | exclude
keep retain | abolish scrap drop
legal lawful | illegal unlawful
guilty | innocent
public | private
possible | impossible
safe | dangerous unsafe
valid | invalid
true | false
more | less fewer
above | below
before | after
majority | minority
northern north | southern south
eastern east | western west
domestic | foreign
higher | lower
`;

/** What each concept is opposed to, by the concepts that name the groups of near-synonyms. */
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readPairs();

/** Whether two words, by dictionary form, say the opposite of each other. */
export function areOpposites(a: string, b: string): boolean {
  return OPPOSITES.get(conceptOf(a))?.has(conceptOf(b)) ?? false;
}

function readPairs(): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of PAIRS.trim().split("\n")) {
    const [left = [], right = []] = line.split("|").map((side) => side.trim().split(/\s+/).map(conceptOf));
    for (const a of left) {
      for (const b of right) {
        opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
        opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
      }
    }
  }
  return opposites;
}
