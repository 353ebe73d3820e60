// @boundaries-ignore the worked example is the repository’s
import cityPage from "../../examples/harbour-tram/sources/city-page.html?raw";
// @boundaries-ignore the worked example is the repository’s
import opEd from "../../examples/harbour-tram/sources/op-ed.md?raw";
// @boundaries-ignore the worked example is the repository’s
import pressRelease from "../../examples/harbour-tram/sources/press-release.txt?raw";
// @boundaries-ignore the worked example is the repository’s
import wire from "../../examples/harbour-tram/sources/wire.txt?raw";
// @boundaries-ignore the worked example is the repository’s
import balanced from "../../examples/harbour-tram/summary-balanced.md?raw";
// @boundaries-ignore the worked example is the repository’s
import defects from "../../examples/harbour-tram/summary-defects.md?raw";
import type { SharedState, SourceText } from "./state.ts";

const sources: readonly SourceText[] = [
  { name: "sources/wire.txt", text: wire },
  { name: "sources/op-ed.md", text: opEd },
  { name: "sources/city-page.html", text: cityPage },
  { name: "sources/press-release.txt", text: pressRelease },
];

export interface Example {
  readonly name: string;
  readonly state: SharedState;
}

/** The worked examples of the repository, and an empty start. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  { name: "Tram, with ten faults", state: { v: 1, summary: defects, sources } },
  { name: "Tram, balanced", state: { v: 1, summary: balanced, sources } },
  {
    name: "Empty",
    state: {
      v: 1,
      summary: "# Title\n\nWrite what the article says.[^article]\n\n[^article]: sources/article.txt\n",
      sources: [{ name: "sources/article.txt", text: "" }],
    },
  },
];
