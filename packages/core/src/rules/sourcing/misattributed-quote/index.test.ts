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
    // The cue stands behind a semicolon, "while" or "and", with another's words; "as X says"; an outlet passes on.
    {
      summary:
        "Ada Brink called the plan “a door without a wall”; Bo Kramm said that the ferry was late.[^c]",
      sources: { c: "“It is a door without a wall,” Ada Brink said. Bo Kramm said that the ferry was late." },
    },
    {
      summary: "The plan is “a door without a wall”, while Bo Kramm said that the ferry was late.[^c]",
      sources: { c: "“It is a door without a wall,” Ada Brink said. Bo Kramm said that the ferry was late." },
    },
    {
      summary:
        "Bo Kramm wants a ferry; the plan is “a door without a wall”, as the councillor, Ada Brink, says.[^c]",
      sources: { c: "“It is a door without a wall,” Ada Brink said. Bo Kramm wants a ferry." },
    },
    {
      // One writes the name with a hyphen, the other without.
      summary: "“The drum goes home in May,” said Ruka Tamairu.[^s4]",
      sources: { s4: "“The drum goes home in May,” the chief, Ruka Tama-Iru, said at the quay." },
    },
    "“Half is an upper bound, not an estimate,” said Oona Brandt.[^s1]",
    "“Half is an upper bound, not an estimate,” said Brandt.[^s1]",
    "Oona Brand called it “an upper bound, not an estimate”.[^s1]",
    "“Half is an upper bound, not an estimate,” the chair said.[^s1]",
    "“We cannot separate the rest,” she added.[^s1]",
    "Ewa Stone leads the union. She called it “an upper bound, not an estimate”.[^s1]",
    "The panel said: “We cannot separate the rest.”[^s1]",
    // The source names the claimed speaker beside the quotation: who said it is not sure enough.
    {
      summary: "“The whole harbour is lost,” said Ada Quill.[^s3]",
      sources: {
        s3: "Ada Quill met Bo Kramm at the pier. “The whole harbour is lost,” Kramm said, as Quill had before.",
      },
    },
    // Spellings, titles and roles of one person; who speaks for whom.
    {
      summary: "“The pier stays open,” said Osrick Bellamond.[^s3]",
      sources: {
        s3: "Mayor Osric Bellamont opened the meeting. “The pier stays open,” Bellamont said.",
        s4: "Osrick Bellamond is the mayor.",
      },
    },
    {
      summary:
        "“The pier stays open,” said the Harbour Office. “We are ready,” the harbour master said.[^s3]",
      sources: {
        s3: "“The pier stays open,” said Ada Quill, a spokeswoman of the Harbour Office. “We are ready,” the harbour master, Bo Kramm, added.",
      },
    },
    // The source leaves open who "he" is, or calls the speaker by what the claimed one is.
    {
      summary: "“We are ready for the winter,” said Bo Kramm.[^s3] “The cranes are old,” said Bo Kramm.[^s3]",
      sources: {
        s3: "He came late. “We are ready for the winter,” he said. A crane driver said “the cranes are old”.",
        s4: "Bo Kramm has been a crane driver for years.",
      },
    },
    // Two common words found inside somebody's sentence.
    {
      summary: "Ewa Stone said the soup was “very good”.[^s3]",
      sources: { s3: "“They serve very good coffee here,” said Ada Quill. Ewa Stone had the soup." },
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
    {
      // The claimed speaker stands in the paragraph, but the sentence says whose words these are.
      summary: "“The whole harbour is lost,” said ⟦Ada Quill⟧.[^s3]",
      sources: {
        s3: "Ada Quill had warned of it. “The whole harbour is lost,” said Bo Kramm. Quill agreed.",
      },
      messageId: "otherSpeaker",
      message: "Bo Kramm",
    },
    { summary: "The clinic “had treated eleven people”, said ⟦Ewa Stone⟧.[^s1]", messageId: "otherSpeaker" },
    {
      // Two parts of one quotation, one finding.
      summary: "“Half is an upper bound,” said ⟦Ewa Stone⟧. “We cannot separate the rest.”[^s1]",
      messageId: "otherSpeaker",
    },
  ],
});
