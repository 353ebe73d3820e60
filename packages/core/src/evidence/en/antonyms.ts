import { wordKey } from "../terms.ts";

/** Words that say the opposite of each other, two groups a line, by dictionary form. Written for this project. */
const PAIRS = `
rise | fall
accept approve back endorse support pass adopt favour favor welcome | oppose reject refuse veto dismiss block
recommend | reject oppose
praise | criticise criticize condemn
open reopen | close shut
start resume continue proceed | stop end finish halt cancel
allow permit legalise grant | ban forbid prohibit outlaw refuse
impose introduce | lift abolish scrap
agree | disagree
confirm admit concede acknowledge confess | deny
prove | disprove
succeed | fail
success | failure
join | leave quit
enter | leave
strengthen | weaken
expand widen | shrink narrow
hire appoint employ | fire sack dismiss
arrest detain jail | release free
convict | acquit
uphold | overturn overrule quash annul reverse
build | demolish dismantle
improve | worsen deteriorate
include | exclude
keep retain | abolish scrap drop
win beat defeat | lose
winner | loser
victory | defeat
profit | loss
surplus | deficit shortage
attack | defend
enable | prevent
encourage | discourage
protect | endanger
appear | disappear
connect | disconnect
import | export
buy | sell
borrow | lend
remember | forget
trust | distrust
like love | dislike hate
present | absent
guilty | innocent
public | private
safe | dangerous
true | false
right | wrong
legal lawful | illegal unlawful
more | less few
most | least
many | few
majority | minority
maximum | minimum
above over | below under
before | after
first | last
early | late
northern north | southern south
eastern east | western west
domestic | foreign
higher | lower
high | low
large big great | small little
largest biggest | smallest
oldest | newest youngest
full | empty
full complete | partial
complete | incomplete
permanent | temporary
voluntary optional | compulsory mandatory obligatory
urban | rural
male | female
weekday | weekend
day daytime | night
summer | winter
morning | evening
strength | weakness
supporter | opponent critic
advantage | disadvantage
plaintiff claimant | defendant
buyer | seller
employer | employee
landlord | tenant
`;

/** Verbs of events, two sides a line: both may happen, one after the other or to two. */
const EVENTS = `
open reopen | close shut
start resume begin | stop end finish halt
join | leave quit
enter | leave
hire appoint employ | fire sack dismiss
arrest detain jail | release free
build | demolish dismantle
win beat defeat | lose
borrow | lend
buy | sell
rise | fall
appear | disappear
impose introduce | lift abolish scrap
attack | defend
`;

/** Prefixes that make of an adjective or verb its opposite. */
const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|non-?|dis)(?=[a-z]{4})/;
/** Words that begin like one and are none. */
const NO_OPPOSITE =
  /^(?:infam|invalu|inflamm|under|until|intend|intens|include|indi|discuss|discover|display|unit|union|unique|import|impos|inform|interest)/;

/** What each concept is opposed to, by the keys of terms. */
const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readPairs(PAIRS);
const OPPOSITE_EVENTS: ReadonlyMap<string, ReadonlySet<string>> = readPairs(EVENTS);

/** Whether two words, by the keys that terms give them, say the opposite of each other. */
export function areOpposites(a: string, b: string): boolean {
  return (OPPOSITES.get(a)?.has(b) ?? false) || isNegativeOf(a, b) || isNegativeOf(b, a);
}

/** Whether the two are opposite events of which both may have happened. */
export function areEvents(a: string, b: string): boolean {
  return OPPOSITE_EVENTS.get(a)?.has(b) ?? false;
}

/** "incomplete" of "complete". */
function isNegativeOf(negative: string, positive: string): boolean {
  if (negative.length <= positive.length || NO_OPPOSITE.test(negative)) return false;
  return NEGATIVE_PREFIX.test(negative) && negative.replace(NEGATIVE_PREFIX, "") === positive;
}

function readPairs(lines: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of lines.trim().split("\n")) {
    const [left = [], right = []] = line.split("|").map((side) => side.trim().split(/\s+/).map(wordKey));
    for (const a of left) {
      for (const b of right) {
        if (a === b) continue;
        opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
        opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
      }
    }
  }
  return opposites;
}
