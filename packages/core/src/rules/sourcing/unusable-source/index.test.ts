import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const LONG =
  "The council of Lund approved the tram line on Tuesday by 31 votes to 24, after a debate that lasted until midnight. Work on the line starts in March, and the first passengers are expected to ride along the harbour in the autumn of 2029. The line will cost 412 million crowns, of which the state has promised to pay a part.";
const GERMAN =
  "Der Rat der Stadt hat am Dienstag die Straßenbahn am Hafen mit 31 zu 24 Stimmen beschlossen. Die Arbeiten sollen im März beginnen, und die ersten Fahrgäste werden im Herbst 2029 erwartet. Die Strecke wird 412 Millionen Kronen kosten, von denen der Staat einen Teil übernimmt, wie die Ministerin nach der Sitzung sagte.";
const POLISH =
  "Rada miasta zatwierdziła we wtorek budowę linii tramwajowej wzdłuż portu, za projektem głosowało trzydziestu jeden radnych, przeciw było dwudziestu czterech. Prace rozpoczną się na wiosnę, pierwszych pasażerów miasto spodziewa się jesienią. Budowa będzie kosztować czterysta dwanaście milionów koron, część pieniędzy obiecało państwo, resztę pokryje budżet miasta oraz pożyczka bankowa.";

testRule(rule, {
  sources: { s1: LONG },
  valid: [
    "The council approved the tram line on Tuesday.[^s1]",
    "The council approved the tram line on Tuesday [@s1].",
    // A footnote that is a note.
    "The council approved the tram line on Tuesday.[^s1][^n]\n\n[^n]: In the old town hall.",
    "The mayor said «je ne sais pas si la ville est dans le noir».[^s1]",
  ],
  invalid: [
    {
      summary: "The council approved the line.⟦[^stub]⟧ Work starts in March.[^stub]",
      sources: { stub: "Subscribe to read this article." },
      messageId: "short",
      message: "only 0 words",
    },
    {
      summary: "The council approved the line.⟦[^de]⟧",
      sources: { de: GERMAN },
      messageId: "language",
      message: "in German",
    },
    {
      summary: "The council approved the line.⟦[^pl]⟧",
      sources: { pl: POLISH },
      messageId: "language",
      message: "in another language",
    },
    {
      summary: "The council approved the line.⟦[^gone]⟧ Work starts in March.[^s1][^gone]",
      messageId: "undefined",
      message: "[^gone]",
    },
    {
      summary: "The council approved the line ⟦[@gone]⟧. Work starts in March [@s1; @gone].[^s1]",
      messageId: "unknownId",
      message: "the id gone",
    },
    {
      summary: `⟦# Eine Straßenbahn für den Hafen⟧\n\n${GERMAN}[^s1]`,
      messageId: "summaryLanguage",
      message: "German",
    },
  ],
});
