import { describe, expect, it } from "vitest";
import { parseSummary } from "../summary/parse-summary.ts";
import { type StanceTowards, stanceTowards } from "./stance-towards.ts";

/** Judges a sentence in which the target stands in square brackets. */
function judge(marked: string): StanceTowards {
  const text = marked.replace(/[[\]]/g, "");
  const from = marked.indexOf("[");
  const to = marked.indexOf("]") - 1;
  const { prose, quotations } = parseSummary({ path: "s.md", text });
  const [sentence] = prose.sentences;
  if (sentence === undefined) throw new Error("no sentence");
  return stanceTowards(sentence, { from, to }, { quotations });
}

describe("stanceTowards", () => {
  it.each([
    ["[Orlen] was praised for his courage and honesty.", "praised"],
    ["Voters admire [Orlen] as a brave and generous leader.", "admire"],
    ["[Tessa Brandt] won the prize and was hailed as a hero.", "hailed"],
  ])("finds %s favourable", (sentence, cue) => {
    const { stance, score, cues } = judge(sentence);
    expect(stance).toBe("favourable");
    expect(score).toBeGreaterThan(0.2);
    expect(cues.map(({ text }) => text)).toContain(cue);
  });

  it.each([
    ["[Orlen] was accused of fraud and lied to the court.", "accused"],
    ["Critics slammed [Orlen] as a corrupt liar.", "slammed"],
    ["[Tessa Brandt] failed to stop the scandal and was convicted of bribery.", "failed"],
  ])("finds %s unfavourable", (sentence, cue) => {
    const { stance, score, cues } = judge(sentence);
    expect(stance).toBe("unfavourable");
    expect(score).toBeLessThan(-0.2);
    expect(cues.map(({ text }) => text)).toContain(cue);
  });

  it.each([
    "[Orlen] said the meeting would begin on Tuesday.",
    "The report was sent to [Tessa Brandt] on Monday.",
  ])("finds %s neutral, with no cue", (sentence) => {
    expect(judge(sentence)).toMatchObject({ stance: "neutral", cues: [] });
  });

  it("tells two actors of one sentence apart", () => {
    const patient = judge("Brandt attacked [Orlen] as a corrupt liar.").score;
    const agent = judge("[Brandt] attacked Orlen as a corrupt liar.").score;
    expect(patient).toBeLessThan(agent);
  });

  it("says the same of everybody, whatever the name", () => {
    const scores = ["Orlen", "Clinton", "Hassan", "Mary Schmidt"].map(
      (name) => judge(`[${name}] was praised for the plan.`).score,
    );
    expect(new Set(scores).size).toBe(1);
  });

  it("says the same of women and men", () => {
    expect(judge("On Friday [he] was mocked for his speech.").score).toBe(
      judge("On Friday [she] was mocked for her speech.").score,
    );
  });

  it("points at the words in the file", () => {
    const [cue] = judge("[Orlen] was mocked.").cues;
    expect(cue).toMatchObject({ text: "mocked", span: { start: 10, end: 16 } });
  });
});
