import { describe, expect, it } from "vitest";
import reportingVerbs from "../rules/language/reporting-verb/lexicon.json" with { type: "json" };
import { parseSummary } from "../summary/parse-summary.ts";
import { DOUBTING_VERBS, TONED_PHRASES, VOUCHING_VERBS } from "../text/en/saying-tones.ts";
import { tonedCuesIn } from "./toned-cues.ts";

const cuesOf = (text: string) =>
  tonedCuesIn(parseSummary({ path: "a.md", text }).prose).map(
    ({ span, tone }) => `${tone} ${text.slice(span.start, span.end)}`,
  );

describe("tonedCuesIn", () => {
  it.each([
    ["Brink explained that it leaks.", ["endorsing explained"]],
    [
      "Brink pointed out that it leaks, and made it clear that she is cross.",
      ["endorsing pointed out", "endorsing made it clear"],
    ],
    ["“It leaks,” noted Brink.", ["endorsing noted"]],
    ["Brink claims to have left.", ["doubting claims"]],
    ["The firm had to concede that it leaks.", ["doubting concede"]],
    ["The firm continues to insist that it floats.", ["doubting insist"]],
    ["It leaks, the firm admits.", ["doubting admits"]],
    ["The firm alleged that the crew lied.", ["doubting alleged"]],
    ["The firm boasted that it floats.", ["doubting boasted"]],
    ["“It leaks,” the official notes.", ["endorsing notes"]],
    ["The firm claims that it floats.", ["doubting claims"]],
    ["Brink says she believes that it leaks.", ["doubting says she believes"]],
    ["The union says that it thinks that it leaks.", ["doubting says that it thinks"]],
    ["As Brink makes clear, it leaks.", ["endorsing makes clear"]],
  ])("%s", (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });

  it.each([
    "Brink said, told and argued that it leaks, and reported and stated it.",
    "According to Brink it leaks.",
    "Brink believes that it leaks. She says it leaks, and that they believe it.",
    "The firm did not admit that it leaks.",
    "The firm declined to confirm that it leaks.",
    "She was admitted to hospital.",
    "The firm paid the claims, and her claim was the last.",
    "A shortfall explained by drought.",
    "The claims that were paid came from Lund.",
  ])("finds none in: %s", (text) => {
    expect(cuesOf(text)).toEqual([]);
  });
});

describe("the verbs", () => {
  const groups: Readonly<Record<string, "endorsing" | "doubting">> = {
    factive: "endorsing",
    concession: "doubting",
    doubt: "doubting",
    colouring: "doubting",
  };
  const listed = new Map(
    reportingVerbs.groups.flatMap(({ id, entries }) =>
      entries.flatMap((entry) =>
        (typeof entry === "string" ? [entry] : [entry.phrase].flat()).map((phrase) => [phrase, groups[id]]),
      ),
    ),
  );
  const toned = [
    ...[...VOUCHING_VERBS].map((verb) => [verb, "endorsing"]),
    ...[...DOUBTING_VERBS].map((verb) => [verb, "doubting"]),
    ...TONED_PHRASES.map(({ verb, after, tone }) => [[verb, ...after].join(" "), tone]),
  ];

  it.each(toned)("%s is %s for language/reporting-verb too", (phrase, tone) => {
    expect(listed.get(phrase ?? "")).toBe(tone);
  });
});
