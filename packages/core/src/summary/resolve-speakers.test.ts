import { expect, test } from "vitest";
import { parseSummary } from "./parse-summary.ts";

function speakersOf(text: string): readonly (string | null | undefined)[] {
  const { claims } = parseSummary({ path: "summary.md", text });
  return claims.map(({ attribution }) => attribution?.source?.name);
}

test.each<[string, readonly (string | null | undefined)[]]>([
  [
    "The Transport Ministry said it would pay. It said that a committee must agree. It added that work starts in May.",
    ["Transport Ministry", "Transport Ministry", "Transport Ministry"],
  ],
  // Further down, too, where the description ends as the name does.
  [
    "The Transport Ministry said it would pay.\n\nThe ministry added that work starts in May.",
    ["Transport Ministry", "Transport Ministry"],
  ],
  ["Lokkit denied the charge. The company said it paid nothing.", ["Lokkit", "Lokkit"]],
  [
    "Energy Minister Ilmar Dreszko said the dam was full. He added that it was safe.",
    ["Ilmar Dreszko", "Ilmar Dreszko"],
  ],
  // Nobody or several in question: as written.
  ["It said that a committee must agree.", ["It"]],
  ["The union said members could strike.", ["The union"]],
  [
    "Lokkit denied the charge, and so did Nordlund. The company said it paid nothing.",
    ["Lokkit", "The company"],
  ],
])("names the speaker: %s", (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
