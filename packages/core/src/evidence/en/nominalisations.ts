/**
 * Nouns that name what a verb does, where stemming does not bring the two together, a verb with its nouns a line.
 * Written for this project; WordNet's derivations added nothing to it that changed a figure.
 */
const NOUNS_OF_VERBS = `
absorb absorption
accuse accusation
acquire acquisition
add addition
admit admission admittance
adopt adoption
advise advice
analyse analyze analysis
apologise apologize apology
appear appearance
apply application
appoint appointment
argue argument
assume assumption
assure assurance
attend attendance
believe belief
behave behaviour behavior
betray betrayal
choose choice
classify classification
collide collision
compare comparison
compete competition
complain complaint
comply compliance
concede concession
conclude conclusion
confess confession
confirm confirmation
conspire conspiracy
consume consumption
contend contention
convict conviction
criticise criticize criticism
deceive deception deceit
decide decision
defend defence defense
define definition
deliver delivery
deny denial
depart departure
deploy deployment
derail derailment
describe description
destroy destruction
deter deterrence
disappear disappearance
disclose disclosure
discover discovery
dismiss dismissal
dispose disposal
disrupt disruption
distribute distribution
divert diversion
divide division
emerge emergence
employ employment
enter entry entrance
erode erosion
examine examination
exclude exclusion
exempt exemption
expand expansion
expel expulsion
expire expiry expiration
explain explanation
explode explosion
expose exposure
extend extension
extradite extradition
fail failure
found foundation
grow growth
guide guidance
identify identification
impose imposition
include inclusion
inherit inheritance
injure injury
inquire enquire inquiry enquiry
insure insurance
intend intention
interfere interference
intervene intervention
introduce introduction
invade invasion
invest investment
isolate isolation
judge judgment judgement
know knowledge
leak leakage
link linkage
maintain maintenance
marry marriage
move movement
occupy occupation
occur occurrence
offend offence offense
omit omission
oppose opposition
perceive perception
permit permission
please pleasure
possess possession
prefer preference
prepare preparation
prescribe prescription
preserve preservation
proceed procedure proceedings
produce production
prosecute prosecution
prove proof
provide provision
provoke provocation
publish publication
pursue pursuit
ratify ratification
react reaction
reassure reassurance
receive receipt reception
recognise recognize recognition
recover recovery
reduce reduction
refer reference
refuse refusal
register registration
rely reliance
remember remembrance
remove removal
renew renewal
repeat repetition
represent representation
require requirement
resist resistance
resolve resolution
restrict restriction
resume resumption
retain retention
retire retirement
reveal revelation
revise revision
rob robbery
satisfy satisfaction
seize seizure
separate separation
settle settlement
ship shipment
solve solution
speak speech
store storage
subscribe subscription
succeed success
suggest suggestion
suppose supposition
survive survival
suspect suspicion
suspend suspension
tax taxation
testify testimony
threaten threat
transmit transmission
treat treatment
verify verification
withdraw withdrawal
`;

const VERBS: ReadonlyMap<string, string> = new Map(
  NOUNS_OF_VERBS.trim()
    .split("\n")
    .flatMap((line) => {
      const [verb = "", ...forms] = line.split(" ");
      return forms.map((form): [string, string] => [form, verb]);
    }),
);

/** The verb that a noun (or another spelling of the verb) names the doing of: "denial" is of "deny"; else the word. */
export function verbOfNoun(lemma: string): string {
  return VERBS.get(lemma) ?? lemma;
}
