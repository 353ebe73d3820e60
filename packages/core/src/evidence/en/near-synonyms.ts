/**
 * Words that news reports use for the same thing, one group a line, by dictionary form. A word belongs to one
 * group. Written for this project; the first word names the group.
 */
const GROUPS = `
fall decline drop decrease sink shrink dip slump plunge tumble slide reduce cut lower lessen reduction
rise increase grow climb jump soar surge gain growth raise
injure hurt wound injury
kill die death dead fatality
move relocate resettle displace resettlement displacement evacuate
begin start launch commence open onset beginning
end finish complete conclude completion ending
stop halt cease suspend
build construct erect construction building
buy purchase acquire
sell sale
pay fund finance money cash funding
cost price bill expense expensive
budget spending expenditure
estimate forecast projection expect expectation predict prediction project foresee anticipate
deal agreement accord pact memorandum mou contract treaty arrangement
sign signing signature
talk negotiation discussion discuss negotiate consult consultation
meet meeting visit
police officer
army military armed troop soldier
protest demonstration rally sit-in blockade
protester demonstrator campaigner activist
arrest detain detention
farmer grower
harvest crop yield
law legislation act statute
vote ballot
survey poll questionnaire
minister secretary
ministry department
government administration authority
president head leader
chair chairman chairwoman chairperson
spokesman spokeswoman spokesperson
country nation state
city town municipal municipality
company firm business
shop shopkeeper retailer
worker employee staff employ
teacher educator
pupil student
school classroom class
doctor physician
hospital clinic
child kid youngster
resident inhabitant local
people person individual
family household
house home housing
customer client shopper
passenger rider traveller commuter
tram streetcar tramway
road street quay
river stream
dam reservoir
fill filling
store storage
flow discharge
gauge meter
lack missing without miss
broken unserviceable
disagree dispute contest
agree consent approve back support endorse favour favor
oppose reject against resist refuse objection
ban prohibit bar forbid limit restrict
allow permit let
require oblige demand
collect gather
lose loss forfeit
win victory
own possess
get receive obtain
give provide supply deliver
show demonstrate indicate suggest
find discover
cause reason
ascribe attribute blame
need necessary
help assist aid assistance
want wish desire prefer
think believe belief
hold maintain
warn caution warning
ask request
answer reply respond response
call describe term name
quick fast rapid
big large great huge major
small little minor slight
new recent
old former previous
good positive
bad negative poor
hard difficult tough
true correct right accurate
false wrong incorrect
equal same
part share portion proportion
half fifty
average mean
number figure total count tally
amount sum
percent percentage
year annual
month monthly
week weekly
day daily
hearing session
panel commission committee
court tribunal
judge arbitrator
study research report review
scientist researcher expert
audit inspection check
document paper file
data information
weapon arm arms armament
war conflict
partner ally partnership alliance
cooperation collaboration cooperate collaborate
exercise drill manoeuvre maneuver
security safety
terrorism terrorist counterterrorism
energy power electricity
gas oil
extend expand broaden widen strengthen deepen boost enhance intensify
pilot trial test
result outcome score
phone telephone mobile
note comment
plan scheme
delay postpone late
next following subsequent
first initial earlier
`;

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.trim().split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** The name of the group that a dictionary form belongs to, or the form itself. */
export function conceptOf(lemma: string): string {
  return CONCEPTS.get(lemma) ?? lemma;
}
