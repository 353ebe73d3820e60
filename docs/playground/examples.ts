// @boundaries-ignore the worked examples are the repository’s
import cityPage from "../../examples/harbour-tram/sources/city-page.html?raw";
// @boundaries-ignore the worked examples are the repository’s
import opEd from "../../examples/harbour-tram/sources/op-ed.md?raw";
// @boundaries-ignore the worked examples are the repository’s
import pressRelease from "../../examples/harbour-tram/sources/press-release.txt?raw";
// @boundaries-ignore the worked examples are the repository’s
import wire from "../../examples/harbour-tram/sources/wire.txt?raw";
// @boundaries-ignore the worked examples are the repository’s
import balanced from "../../examples/harbour-tram/summary-balanced.md?raw";
// @boundaries-ignore the worked examples are the repository’s
import defects from "../../examples/harbour-tram/summary-defects.md?raw";
// @boundaries-ignore the worked examples are the repository’s
import board from "../../examples/night-unit/sources/board.txt?raw";
// @boundaries-ignore the worked examples are the repository’s
import column from "../../examples/night-unit/sources/column.md?raw";
// @boundaries-ignore the worked examples are the repository’s
import courier from "../../examples/night-unit/sources/courier.html?raw";
// @boundaries-ignore the worked examples are the repository’s
import radio from "../../examples/night-unit/sources/radio.txt?raw";
// @boundaries-ignore the worked examples are the repository’s
import machine from "../../examples/night-unit/summary-machine.md?raw";
// @boundaries-ignore the worked examples are the repository’s
import reviewed from "../../examples/night-unit/summary-reviewed.md?raw";
import type { SharedState, SourceText } from "./state.ts";

const tram: readonly SourceText[] = [
  { name: "sources/wire.txt", text: wire },
  { name: "sources/op-ed.md", text: opEd },
  { name: "sources/city-page.html", text: cityPage },
  { name: "sources/press-release.txt", text: pressRelease },
];

const nightUnit: readonly SourceText[] = [
  { name: "sources/board.txt", text: board },
  { name: "sources/courier.html", text: courier },
  { name: "sources/column.md", text: column },
  { name: "sources/radio.txt", text: radio },
];

export interface Example {
  readonly name: string;
  readonly state: SharedState;
}

/** The worked examples of the repository, and an empty start. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  { name: "Tram, with ten faults", state: { v: 1, summary: defects, sources: tram } },
  { name: "Tram, balanced", state: { v: 1, summary: balanced, sources: tram } },
  { name: "Night unit, machine-written", state: { v: 1, summary: machine, sources: nightUnit } },
  { name: "Night unit, reviewed", state: { v: 1, summary: reviewed, sources: nightUnit } },
  {
    name: "Empty",
    state: {
      v: 1,
      summary: "# Title\n\nWrite what the article says.[^article]\n\n[^article]: sources/article.txt\n",
      sources: [{ name: "sources/article.txt", text: "" }],
    },
  },
];
