import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, {
  sources: {
    s1: "The lake board published an independent audit in May. Ada Brink, a fisher, called the report “homework”. The board's “green weeks” begin in June.",
    s2: "The lake is recovering, the board said. Prosecutors charged two men with fraud.",
  },
  valid: [
    "The board published an independent audit.[^s1]",
    {
      summary: "The supposed plan would be heard in the so-called chamber.",
      options: { allow: ["supposed", "so-called"] },
    },
    // The legal term.
    "Two men are on trial for the alleged fraud, and the alleged victims testified.[^s2]",
    "Two men allegedly set the fire.[^s2]",
    "The trains were supposed to run in May.",
    "The troops advanced under cover of darkness.",
    "Ada Brink called the report “homework”.[^s1]",
    "For Ada Brink, who called it “homework”, the report says little.[^s1]",
    "“Homework”, Ada Brink said.[^s1]",
    // A title, a term, a word as such, an answer, a nickname, a gloss, a list of words.
    "The choir sang “Silent Water” by the shore.",
    "Such lakes are known as “kettle holes”.",
    "The word “audit” comes from Latin.",
    "The town has a “zero waste” policy.",
    "Most members voted “yes”.",
    "Ilmar “Ike” Dresko fishes in the lake.",
    "The name Orlisk (“eagle town”) is old.",
    "Signs with “closed”, “open” and “ask inside” hung on the doors.",
    { summary: "“The so-called experts have failed,” she wrote.", sources: {} },
    // Without sources nobody can tell a scrap of somebody's words from doubt, unless the word praises.
    { summary: "The lake was in “grave danger” by then.", sources: {} },
    "The beam is 5'10\" long.",
    "## The ‘clean’ lake",
    { summary: "The so-called audit took a week.", options: { allow: ["so-called"] } },
  ],
  invalid: [
    {
      summary: "A ⟦so-called⟧ independent audit was published.[^s1]",
      messageId: "doubt",
      message:
        "“so-called” tells readers that it isn't so, without saying why. Delete it. No source uses it.",
      suggestions: ["An independent audit was published.[^s1]"],
      strength: 0.85,
    },
    {
      summary: "In May came a “⟦green⟧” report.[^s1]",
      messageId: "marks",
      message: "Say who uses it in s1, or drop the marks.",
      suggestions: ["In May came a green report.[^s1]"],
      strength: 0.5,
    },
    {
      summary: "The board's “⟦helpers⟧” cleaned the shore.[^s1]",
      messageId: "marks",
      message: "No source has these words",
      strength: 0.7,
    },
    { summary: "The “⟦experts⟧” met again.", sources: {}, messageId: "marks", message: "name who says so" },
    {
      summary: "It is the ⟦alleged independence⟧ of the board that pays.",
      messageId: "doubt",
      suggestions: [],
    },
    {
      summary: "The lake, ⟦supposedly⟧, is recovering.[^s2]",
      messageId: "doubt",
      suggestions: ["The lake is recovering.[^s2]"],
    },
    { summary: "The board closed the shore ⟦under the pretext⟧ of safety.", messageId: "doubt" },
    {
      summary: "A ⟦self-styled⟧ lake doctor spoke.",
      messageId: "doubt",
      suggestions: ["A lake doctor spoke."],
    },
    { summary: "The ⟦supposed⟧ benefits were listed.", messageId: "doubt" },
    {
      summary: "⟦Ostensibly⟧ the shore was closed for cleaning.",
      messageId: "doubt",
      suggestions: ["The shore was closed for cleaning."],
    },
    // A mark that is never closed hides nothing.
    {
      summary: "The board said “the lake is recovering. A ⟦so-called⟧ audit followed.[^s1]",
      messageId: "doubt",
    },
  ],
});
