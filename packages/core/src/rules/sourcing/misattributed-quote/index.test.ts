import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

const s1 = `The report was published in May.

“Half is an upper bound, not an estimate,” the panel’s chair, Oona Brandt, told the paper. “We cannot separate the rest.”

Rice farmers lost part of their crop.

A doctor, who asked not to be named, said the clinic “had treated eleven people”.

The foreign minister, Lev Abaschidze, declined to comment.`;

testRule(rule, {
  sources: { s1, s2: "Ewa Stone leads the union. Lev Abaschidze is the foreign minister." },
  valid: [
    "“Half is an upper bound, not an estimate,” said Oona Brandt.[^s1]",
    "“Half is an upper bound, not an estimate,” said Brandt.[^s1]",
    "Oona Brand called it “an upper bound, not an estimate”.[^s1]",
    "“Half is an upper bound, not an estimate,” the chair said.[^s1]",
    "“We cannot separate the rest,” she added.[^s1]",
    "The panel said: “We cannot separate the rest.”[^s1]",
    // The source names the claimed speaker beside the quotation: who said it is not sure enough.
    {
      summary: "“The whole harbour is lost,” said Ada Quill.[^s3]",
      sources: {
        s3: "Ada Quill met Bo Kramm at the pier. “The whole harbour is lost,” Kramm said, as Quill had before.",
      },
    },
    // Not exact: another rule's matter.
    "“Half is a lower bound, no estimate,” said Ewa Stone.[^s1]",
    "A doctor said the clinic “had treated eleven people”.[^s1]",
  ],
  invalid: [
    {
      summary: "“Half is an upper bound, not an estimate,” said ⟦Ewa Stone⟧.[^s1]",
      messageId: "otherSpeaker",
      message: "Oona Brandt",
    },
    {
      summary: "Union leader ⟦Ewa Stone⟧ said: “We cannot separate the rest.”[^s1]",
      messageId: "otherSpeaker",
    },
    { summary: "The clinic “had treated eleven people”, said ⟦Ewa Stone⟧.[^s1]", messageId: "otherSpeaker" },
    {
      // Two parts of one quotation, one finding.
      summary: "“Half is an upper bound,” said ⟦Ewa Stone⟧. “We cannot separate the rest.”[^s1]",
      messageId: "otherSpeaker",
    },
  ],
});
