import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The mayor criticised the plan on 3 May. “It is a shambles and an insult,” said Ada Brink of the opposition.",
    s2: "The council discussed the plan. A vote is due in June.",
  },
  valid: [
    "The mayor criticised the plan.[^s1]",
    // Quotations that a source contains, whatever their marks and spaces.
    "Ada Brink called it “a shambles and an insult”.[^s1]",
    "Ada Brink called it ‘a  shambles and an insult’.[^s1]",
    "“A shambles … an insult,” said Ada Brink.[^s1]",
    // What someone else is said to have called it.
    "Opponents called the plan a fiasco.",
    "The union accused the council of a whitewash.",
    // Denials.
    "The consultation was not a farce.",
    "The council denied that it was a sham.",
    // Names and titles.
    "The Greed Memorial stands in Shambles Lane.",
    "She edits the magazine Ruthless Times and lives in York.",
    // Literal and technical uses.
    "She slammed the door and the car slammed into a wall.",
    "He gutted the fish; fire gutted the warehouse.",
    "The surgeon explained the skin graft.",
    "The guard wore a bulletproof vest.",
    "The shadow ministers met in a blistering heat wave.",
    "The train derailed near Lund.",
    "A rocket pilot ejected from the plane.",
    "The ironclad warship is on show in the harbour.",
    "Nobody was hurt by the black hole of the galaxy.",
    "The war of 1870 began in July.",
    "The reactor had a partial meltdown, and the storm lashed the coast.",
    "Police found an explosive device and a stun grenade.",
    "He lied to the police about his age.",
    "The player tore her hamstring, and the referee saw a foul by the captain.",
    "The officer was convicted of reckless driving and petty theft.",
    "The byzantine mosaic and the holy relic are on show.",
    "The chef simmered the sauce in hot water.",
    "Volunteers walked the dog in broad daylight to the historic centre.",
    "The helicopter swooped, the volcano spewed ash, and the dog barked at the postman.",
    "The court quashed the order and the company went public.",
    // Weak words of which a source has some.
    { summary: "Prices soared in May.", sources: { s1: "Prices soared by 4 percent in May." } },
    "> What a laughable farce, said the letter.",
    { summary: "The mayor slammed the plan.", options: { allow: ["slammed"] } },
    {
      summary: "The fiasco of the ferries cost 3 million.",
      sources: {
        s1: "The ferry fiasco began in May. The repairs took a year.",
        s2: "After the fiasco, the ferries were sold.",
      },
    },
    { summary: "“What a total fiasco this has been,” said Ada Brink.", sources: {} },
    { summary: "It was “a ludicrous and shameful waste” from the start.", sources: {} },
  ],
  invalid: [
    {
      summary: "The mayor ⟦slammed⟧ the plan.[^s1]",
      messageId: "loaded",
      message: "No source uses it.",
      suggestions: ["The mayor criticised the plan.[^s1]"],
    },
    {
      summary: "The mayor is ⟦slamming⟧ the plan and ⟦slams⟧ the council.[^s1]",
      messageId: "loaded",
      suggestions: ["The mayor is criticising the plan and slams the council.[^s1]"],
    },
    {
      summary: "The plan was a ⟦shambles⟧.[^s1]",
      messageId: "loaded",
      message: "In s1 only quoted speakers use it.",
    },
    // A quotation that no source contains.
    { summary: "Ada Brink spoke of “an ⟦outrageous⟧ sum of money”.[^s1]", messageId: "loaded" },
    {
      summary: "An ⟦indestructible⟧ minister presented the plan.",
      messageId: "loaded",
      suggestions: ["A minister presented the plan."],
    },
    {
      summary: "The minister ⟦pompously⟧ defended the plan.",
      messageId: "loaded",
      suggestions: ["The minister defended the plan."],
    },
    {
      summary: "The north got ⟦the lion’s share of⟧ the money.",
      messageId: "loaded",
      suggestions: ["The north got most of the money."],
    },
    {
      summary: "The paper dismissed the figures as *⟦laughable⟧* and then printed them.",
      messageId: "loaded",
    },
    { summary: "# Mayor ⟦slams⟧ plan", messageId: "loaded" },
    { summary: "# Mayor ⟦Slams⟧ Costly Bridge Plan", messageId: "loaded" },
    { summary: "| Item | Verdict |\n|---|---|\n| Bridge | ⟦fiasco⟧ |", messageId: "loaded" },
    { summary: "- The bridge is a ⟦white elephant⟧.", messageId: "loaded" },
    { summary: "The countries joined the ⟦war on terror⟧.", messageId: "loaded" },
    {
      summary: "The firm was ⟦booted out of⟧ the market.",
      messageId: "loaded",
      suggestions: ["The firm was removed from the market."],
    },
    {
      summary: "The firm ⟦bragged⟧, and prices ⟦skyrocketed⟧.",
      messageId: "loaded",
      // The replacement would not fit here: it is in the message alone.
      suggestions: [],
    },
    {
      summary: "Prices have ⟦skyrocketed⟧ since.",
      messageId: "loaded",
      suggestions: ["Prices have risen sharply since."],
    },
    // Nobody in particular says so.
    { summary: "As they say, the ⟦indestructible⟧ minister is back.", sources: {}, messageId: "loaded" },
    { summary: "They ⟦shot down the mayor's plan⟧.", messageId: "loaded", suggestions: [] },
    { summary: "They ⟦rammed the law through⟧ parliament.", messageId: "loaded" },
    { summary: "It was a ⟦knee jerk⟧ vote.", messageId: "loaded" },
    { summary: "The party ⟦caved in to⟧ the unions.", messageId: "loaded" },
    { summary: "The minister ⟦grovelled⟧ before the banks.", messageId: "loaded" },
    { summary: "The talks ⟦hang by a thread⟧.", messageId: "loaded" },
    { summary: "The vote ⟦enraged⟧ the farmers and ⟦humiliated⟧ the mayor.", messageId: "loaded" },
    { summary: "The paper ⟦demonised⟧ the strikers.", messageId: "loaded" },
    { summary: "They tried to ⟦chase two hares⟧.", messageId: "loaded" },
    { summary: "A ⟦hidden agenda⟧ drives the ⟦shadowy group⟧.", messageId: "loaded" },
    { summary: "It is an ⟦indomitable⟧ people with an ⟦iron will⟧.", messageId: "loaded" },
    { summary: "The town is ⟦crime-ridden⟧ and ⟦godforsaken⟧.", messageId: "loaded" },
    { summary: "The ⟦helpless⟧ villagers were ⟦driven from their homes⟧.", messageId: "loaded" },
    { summary: "The vote ⟦threw the party into disarray⟧.", messageId: "loaded" },
    { summary: "Ministers ⟦turned a blind eye to⟧ the leak.", messageId: "loaded" },
    { summary: "The ⟦frosty meeting⟧ ⟦laid bare⟧ the quarrel.", messageId: "loaded" },
    { summary: "It was a ⟦knee-jerk⟧ vote.", messageId: "loaded" },
    {
      summary: "The “⟦sham⟧” vote took an hour.",
      sources: {},
      messageId: "loaded",
    },
  ],
});

const house = {
  entries: [
    "red tape",
    {
      phrase: ["fat cat", "tax eater"],
      instead: "official",
      message: "Our style guide names the office",
    },
    { phrase: "handouts", instead: "grants" },
    { phrase: "ram through", instead: ["pass", "adopt"], strength: 0.9 },
    { phrase: "=ICE men", strength: 0.45 },
    { phrase: "Quango", message: "Say what the body does!" },
    { phrase: "slam", strength: 0.3 },
  ],
};

testRule(rule, {
  sources: { s1: "The agency cut red tape on Monday, and all agree that red tape is bad." },
  valid: [
    // Below the strength that is reported, and the built-in list is silent on it too.
    { summary: "The mayor slammed the plan.", options: house },
    { summary: "“I hate red tape,” said Ada Brink of the agency.", sources: {}, options: house },
    { summary: "The red and blue tape was cut.", options: house },
    { summary: "They removed the red tape.", options: { ...house, allow: ["red tape"] } },
    "They removed the red tape.",
  ],
  invalid: [
    // A word that the source uses, in a denial, and in a name.
    {
      summary: "It was no ⟦red tape⟧.[^s1]",
      options: house,
      messageId: "listed",
      message: "“red tape”: on your own list of words to avoid.",
      strength: 0.6,
      severity: "warning",
      suggestions: [],
    },
    { summary: "The ⟦Red Tape⟧ Office opened on Monday.", options: house, messageId: "listed" },
    {
      summary: "Two ⟦tax eaters⟧ were heard.",
      options: house,
      messageId: "listed",
      message: "“tax eaters”: Our style guide names the office. Write “officials”.",
      suggestions: ["Two officials were heard."],
    },
    {
      summary: "The party ⟦rammed through⟧ the law.",
      options: house,
      messageId: "listed",
      strength: 0.9,
      suggestions: ["The party passed the law.", "The party adopted the law."],
    },
    // Written as listed, so that the replacement is too.
    {
      summary: "Two ⟦handouts⟧ were paid.",
      options: house,
      messageId: "listed",
      suggestions: ["Two grants were paid."],
    },
    { summary: "The ⟦ICE men⟧ came.", options: house, messageId: "listed", strength: 0.45, severity: "info" },
    {
      summary: "The ⟦quangos⟧ spent it.",
      options: house,
      messageId: "listed",
      message: "Say what the body does!",
    },
    // The built-in list still finds its own.
    { summary: "The vote was a ⟦fiasco⟧.", options: house, messageId: "loaded" },
  ],
});
