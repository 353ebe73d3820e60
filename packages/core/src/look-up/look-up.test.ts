import { beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { Source } from "../evidence/verification.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { createMemory } from "../text/memory.ts";
import { lookUp } from "./look-up.ts";
import type { Found, QuotationSpot, ValueSpot } from "./spot.ts";

const FILES = {
  wire: `Ferry terminal to be rebuilt

By Ada Tolliver, Coast Wire

The port of Selby will rebuild its ferry terminal for 41 million crowns, the harbour board said on 3 May 2025. The terminal has six berths and was opened in 1962.

"We have waited far too long for dry feet, and the ferries need room," said Ilse Brandt, who chairs the board. "Nobody wants another winter like this one, unless the state pays for it."

The cranes will be moved to the northern quay before the winter storms begin, the board said. Bids for the ferry terminal are open for two months.
`,
  page: `<!doctype html><html><head><title>Quay news</title></head><body><article><h1>Quay news</h1>
<p>The new ferry terminal &amp; its roof will cost Selby 44 million crowns, shopkeepers on the quay were told at a long meeting.</p>
<p>The harbour board wants to open the new ferry terminal in the autumn of 2027, as the winter storms begin once more.</p>
<p>The terminal has eight berths and was opened in 1962, as an old guide to the port of Selby has it.</p>
</article></body></html>`,
};

let sources: readonly Source[];
beforeAll(async () => {
  sources = await Promise.all(
    Object.entries(FILES).map(async ([id, text]) => {
      const path = `${id}.${id === "page" ? "html" : "txt"}`;
      return { id, target: path, article: await parseArticle({ path, text }) };
    }),
  );
});

/** Looks up what stands at the mark ¦ of a text. */
function at(marked: string) {
  const offset = marked.indexOf("¦");
  const text = `${marked.replace("¦", "")}\n\n[^wire]: wire.txt\n[^page]: page.html\n`;
  return lookUp({ summary: parseSummary({ path: "summary.md", text }), sources }, offset);
}

function valueAt(marked: string): ValueSpot {
  const spot = at(marked);
  if (spot?.kind !== "value") throw new Error(`No value: ${spot?.kind}`);
  return spot;
}

function quotationAt(marked: string): QuotationSpot {
  const spot = at(marked);
  if (spot?.kind !== "quotation") throw new Error(`No quotation: ${spot?.kind}`);
  return spot;
}

/** `source: words`. */
const told = (found: readonly Found[]): string[] => found.map(({ source, words }) => `${source}: ${words}`);
const shown = ({ pieces }: Found): string =>
  pieces.map(({ text, as }) => (as === "around" ? text : `{${as} ${text}}`)).join("");

describe("a value", () => {
  it.each([
    ["The ferry terminal of Selby will cost ¦41 million crowns.[^wire]", ["wire: 41 million crowns"], []],
    ["The ferry terminal of Selby will cost 41 million¦ crowns.[^wire]", ["wire: 41 million crowns"], []],
    ["The ferry terminal of Selby will cost ¦14 million crowns.[^wire]", [], ["wire: 41 million crowns"]],
    ["The ferry terminal of Selby has ¦6 berths.[^wire]", ["wire: six"], ["page: eight"]],
    [
      "The harbour board said on 3¦ May 2025 that it would rebuild the terminal.[^wire]",
      ["wire: 3 May 2025"],
      [],
    ],
    [
      "The harbour board said on ¦8 May 2025 that it would rebuild the terminal.[^wire]",
      [],
      ["wire: 3 May 2025"],
    ],
  ])("in %s", (text, same, other) => {
    const spot = valueAt(text);
    expect(told(spot.same)).toEqual(same);
    expect(told(spot.other)).toEqual(other);
  });

  it("is told with the sentence it stands in, also of a page", () => {
    const spot = valueAt("The ferry terminal of Selby and its roof will cost ¦44 million crowns.[^page]");
    const [found] = spot.same;
    expect(found && shown(found)).toBe(
      "The new ferry terminal & its roof will cost Selby {words 44 million crowns}, shopkeepers on the quay were told at a long meeting.",
    );
    expect(found && FILES.page.slice(found.span.start, found.span.end)).toMatch(/^The new ferry.*meeting\.$/);
  });

  it("is told with another source that has it otherwise", () => {
    const spot = valueAt("The terminal has ¦six berths and was opened in 1962.[^wire]");
    expect(told(spot.same)).toEqual(["wire: six"]);
    expect(told(spot.other)).toEqual(["page: eight"]);
  });

  it("is nowhere near where no passage about the claim has it", () => {
    expect(valueAt("The cranes were moved to the quay in ¦1871.[^wire]")).toMatchObject({ same: [] });
  });
});

describe("a quotation", () => {
  it("has its speaker and its sentence", () => {
    const spot = quotationAt("Brandt said: “the ferries¦ need room”.[^wire]");
    const [found] = spot.found;
    expect(spot).toMatchObject({ wording: "exact", wrongSpeaker: null });
    expect(found?.speaker).toBe("Ilse Brandt");
    expect(found && shown(found)).toBe(
      '"We have waited far too long for dry feet, and {words the ferries need room}," said Ilse Brandt, who chairs the board.',
    );
  });

  it("shows what was altered", () => {
    const spot = quotationAt(
      "Ilse Brandt said: “We have waited¦ very long for dry shoes, and the ferries need room.”[^wire]",
    );
    const [found] = spot.found;
    expect(spot.wording).toBe("altered");
    expect(found && shown(found)).toBe(
      '"{words We have waited }{added very}{missing far too}{words  long for dry }{added shoes}{missing feet}{words , and the ferries need room}," said Ilse Brandt, who chairs the board.',
    );
  });

  it("shows where words were added", () => {
    const spot = quotationAt(
      "Ilse Brandt said: “We have waited far too long¦ indeed for dry feet, and the ferries need room.”[^wire]",
    );
    expect(spot.found.map(shown)).toEqual([
      '"{words We have waited far too long}{added indeed}{words  for dry feet, and the ferries need room}," said Ilse Brandt, who chairs the board.',
    ]);
  });

  it("shows the part that was cut off", () => {
    const spot = quotationAt("“Nobody wants another winter¦ like this one,” Ilse Brandt said.[^wire]");
    expect(spot.found.map(shown)).toEqual([
      '"{words Nobody wants another winter like this one}, {missing unless the state pays for it}."',
    ]);
  });

  it("names whose words they are not", () => {
    const spot = quotationAt("“The ferries¦ need room,” said Bo Kramm, a shopkeeper.[^wire]");
    expect(spot).toMatchObject({ wording: "exact", wrongSpeaker: "Bo Kramm" });
    expect(spot.found[0]?.speaker).toBe("Ilse Brandt");
  });

  it("is in no source", () => {
    const spot = quotationAt(
      "Ilse Brandt said: “Tourists¦ will never come back to such a place again.”[^wire]",
    );
    expect(spot).toMatchObject({ wording: "invented", found: [] });
  });

  it("goes before a value in it", () => {
    expect(at("A leaflet says that “the ferries need room for ¦41 million crowns”.[^wire]")?.kind).toBe(
      "quotation",
    );
  });
});

it("a small count is no span of time, and not said to be missing", () => {
  expect(
    at("Bids for the ferry terminal came from ¦two builders, who want 41 million crowns.[^wire]"),
  ).toBeNull();
});

describe("what is neither", () => {
  it.each(["The ¦terminal will cost 41 million crowns.[^wire]", "# ¦Title\n\nThe terminal is old.[^wire]"])(
    "%s",
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});

it("finds the same with a memory", () => {
  const text = "The terminal will cost 14 million crowns.[^wire]\n\n[^wire]: wire.txt\n";
  const summary = parseSummary({ path: "summary.md", text });
  const memory = createMemory();
  const offset = text.indexOf("14");
  const first = lookUp({ summary, sources, memory }, offset);
  expect(lookUp({ summary, sources, memory }, offset)).toEqual(first);
  expect(lookUp({ summary, sources }, offset)).toEqual(first);
});
