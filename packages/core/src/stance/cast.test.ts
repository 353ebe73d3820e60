import { describe, expect, it } from "vitest";
import { parseArticle } from "../article/parse-article.ts";
import type { Source } from "../evidence/verification.ts";
import { parseSummary } from "../summary/parse-summary.ts";
import { finish } from "../text/steps.ts";
import { type ActorSetting, type Cast, castOf } from "./cast.ts";

async function castIn(
  summary: string,
  articles: readonly (string | { readonly path: string; readonly text: string })[] = [],
  settings: readonly ActorSetting[] = [],
): Promise<Cast> {
  const sources = await Promise.all(
    articles.map(async (given, i): Promise<Source> => {
      const path = typeof given === "string" ? `s${i + 1}.txt` : given.path;
      const text = typeof given === "string" ? given : given.text;
      return { id: `s${i + 1}`, target: path, article: await parseArticle({ path, text }) };
    }),
  );
  const notes = sources.map(({ id, target }) => `[^${id}]: ${target}`).join("\n");
  return finish(
    castOf(parseSummary({ path: "summary.md", text: `${summary}\n\n${notes}\n` }), sources, settings),
  );
}

/** What stands at the mentions of a member in the summary. */
async function written(
  summary: string,
  name: string,
  articles: readonly string[] = [],
): Promise<string[] | null> {
  const member = (await castIn(summary, articles)).members.find((candidate) => candidate.name === name);
  return member?.mentions.filter(({ text }) => text === 0).map((mention) => mention.written) ?? null;
}

describe("countries", () => {
  it.each<[what: string, text: string, country: string, written: string[]]>([
    ["its name", "Peru rejected the offer. The talks go on.", "Peru", ["Peru"]],
    ["its government", "The Peruvian government rejected the offer.", "Peru", ["Peruvian government"]],
    ["what it does", "Critics fear Peruvian sanctions more than words.", "Peru", ["Peruvian"]],
    ["its capital that speaks", "A deal is near, but Lima denied that it had signed.", "Peru", ["Lima"]],
    ["its capital's doings", "Analysts doubt Lima’s plan.", "Peru", ["Lima"]],
    [
      "a house of government",
      "Reporters asked the Kremlin for its answer, and the Kremlin said no.",
      "Russia",
      ["Kremlin", "Kremlin"],
    ],
    ["an acronym", "Few doubt that the U.S. opposes the canal.", "United States", ["U.S."]],
    [
      "an acronym before its officials",
      "Reporters heard that US officials oppose the canal.",
      "United States",
      ["US officials"],
    ],
  ])("act by %s", async (_what, text, country, places) => {
    expect(await written(text, country)).toEqual(places);
    const member = (await castIn(text)).members.find(({ name }) => name === country);
    expect(member?.kind).toBe("country");
  });

  it.each<[what: string, text: string, country: string]>([
    ["a place where something happens", "A bridge collapsed in Peru on Monday.", "Peru"],
    ["a capital where something happens", "The two men met in Lima and talked for hours.", "Peru"],
    ["a capital that is visited", "She visited Lima and flew to Quito.", "Peru"],
    ["people and things of the country", "A Peruvian farmer sells Peruvian potatoes.", "Peru"],
    ["an American firm", "A small U.S. company sells potatoes.", "United States"],
    ["a newspaper", "According to the Washington Post, nobody was hurt.", "United States"],
    ["a person", "George Washington never saw the canal.", "United States"],
  ])("are not %s", async (_what, text, country) => {
    const member = (await castIn(text)).members.find(
      ({ name, kind }) => name === country && kind === "country",
    );
    expect(member).toBeUndefined();
  });

  it("may be invented", async () => {
    const text =
      "Ovria’s foreign minister, Ada Brink, spoke. The Ovrian government wants more, and Ovria says so.";
    const cast = await castIn(text);
    const country = cast.members.find(({ name }) => name === "Ovria");
    expect(country?.kind).toBe("country");
    expect(country?.mentions.map((mention) => mention.written)).toEqual([
      "Ovria",
      "Ovrian government",
      "Ovria",
    ]);
    expect(cast.named(0, "Brink")?.side).toBe("Ovria");
  });

  it("are no towns", async () => {
    const cast = await castIn("Lower Tarn’s mayor, Bo Kramm, spoke in Lower Tarn. Lower Tarn has a bridge.");
    expect(cast.members.some(({ kind }) => kind === "country")).toBe(false);
  });
});

describe("groups and short forms", () => {
  it("takes people in numbers who act and recur", async () => {
    const cast = await castIn("The farmers blocked the road. The road belongs to all.", [
      "On Monday, farmers said they would return. Nobody told the farmers.",
    ]);
    const farmers = cast.members.find(({ name }) => name === "farmers");
    expect(farmers?.kind).toBe("group");
    expect(farmers?.mentions.map((mention) => [mention.text, mention.written])).toEqual([
      [0, "The farmers"],
      [1, "farmers"],
      [1, "the farmers"],
    ]);
  });

  it.each([
    ["met once", "The farmers blocked the road. It rained."],
    ["counted", "Three farmers left, and four farmers stayed."],
    ["part of another noun", "The farmers market closed. A farmers market opened."],
  ])("leaves out people who are %s", async (_what, text) => {
    expect((await castIn(text)).members.map(({ name }) => name)).not.toContain("farmers");
  });

  it.each<[text: string, body: string, places: string[]]>([
    [
      "The Ministry of Transport spoke on Monday. Two days later the ministry fell silent.",
      "Ministry of Transport",
      ["Ministry of Transport", "the ministry"],
    ],
    [
      "Corvo Systems built the bridge. The company wants more.",
      "Corvo Systems",
      ["Corvo Systems", "The company"],
    ],
    ["The operator, Veldra, is large. The operator’s trams are old.", "Veldra", ["Veldra", "The operator"]],
    [
      "Marn National Park grew. The park says so, and birds breed in the park.",
      "Marn National Park",
      ["Marn National Park", "The park"],
    ],
    [
      "The City of Marn pays. Rain fell on the city, the city said.",
      "City of Marn",
      ["City of Marn", "the city"],
    ],
    ["The Data Board met. “We saw nothing,” the Board said.", "Data Board", ["Data Board", "the Board"]],
  ])("leads a short form to its body: %s", async (text, body, places) => {
    expect(await written(text, body)).toEqual(places);
  });

  it("leads a ministry's short form to the one whose release is cited", async () => {
    const release = {
      path: "release.md",
      text: "---\npublisher: Ministry of Ports, Republic of Ovria\n---\n\n# Ports open\n\nFOR IMMEDIATE RELEASE\n\nAll ports are open again, the Minister of Ports, Ada Brink, said.\n\nMedia contact: press@ports.example\n",
    };
    const cast = await castIn(
      "The ports are open, the ministry says.[^s1] Marn’s Ministry of Trade doubts it.",
      [release],
    );
    const at = "The ports are open, ".length;
    expect(cast.memberAt(0, { start: at, end: at + 12 })?.name).toBe("Ministry of Ports");
  });
});

describe("sides", () => {
  it.each<[text: string, name: string, side: string | null]>([
    ["Veldra’s chief executive, Ada Brink, spoke for Veldra Transit.", "Brink", "Veldra Transit"],
    ["Ada Brink, a spokeswoman for the Harbour Union, spoke.", "Brink", "Harbour Union"],
    ["Ada Brink, who chairs the Harbour Union, spoke.", "Brink", "Harbour Union"],
    ["Ada Brink of the Harbour Union spoke.", "Brink", "Harbour Union"],
    ["The Harbour Union grew, and its chair, Ada Brink, spoke.", "Brink", "Harbour Union"],
    ["The Harbour Union grew. Its chair, Ada Brink, spoke.", "Brink", "Harbour Union"],
    ["The rowers then met the Harbour Union. Its chair, Ada Brink, spoke.", "Brink", null],
    ["Ms Brink, you’re late and you’re for the Harbour Union.", "Brink", null],
    ["Ada Brink, a former chair of the Harbour Union, spoke.", "Brink", null],
    ["Ada Brink, a baker from Peru, spoke.", "Brink", null],
    ["Ada Brink spoke. The Harbour Union did not.", "Brink", null],
    ["Peru’s Ministry of Trade spoke.", "Ministry of Trade", "Peru"],
  ])("%s", async (text, name, side) => {
    expect((await castIn(text)).named(0, name)?.side).toBe(side);
  });

  it("are the settings' where they are set", async () => {
    const cast = await castIn(
      "Ada Brink, who chairs the Harbour Union, met Bo Kramm of the Shipping League.",
      [],
      [{ name: "Harbour Union", side: "labour" }],
    );
    expect(cast.named(0, "Harbour Union")).toMatchObject({ side: "labour", settled: true });
    expect(cast.named(0, "Brink")).toMatchObject({ side: "labour", settled: false });
    expect(cast.named(0, "Kramm")?.side).toBe("Shipping League");
  });
});

describe("names", () => {
  it.each<[text: string, name: string]>([
    ["The clerk is known as B. to all. It was B. who left.", "B"],
    ["Provisional. The count is provisional, as all know.", "Provisional"],
    ["It gives 840 MW, or 20 MW less.", "MW"],
    ["Ada Brink joined neither Association nor club.", "Association"],
  ])("are none: %s", async (text, name) => {
    expect((await castIn(text)).members.map((member) => member.name)).not.toContain(name);
  });

  it("are not the outlet's in its own report", async () => {
    const text =
      "MARN COURIER\n3 March 2026\n\nTrams run again\n\nBy Bo Kramm\n\nAda Brink told the Courier on Monday that the trams run. The Courier saw two of them.\n";
    const cast = await castIn("Ada Brink spoke.", [text]);
    expect(cast.members.map(({ name }) => name)).toEqual(["Ada Brink"]);
  });

  it.each<[text: string, names: string[]]>([
    ["The Friends of Linden Hall met. Linden Hall is old.", ["Friends of Linden Hall", "Linden Hall"]],
    ["Marnova University grew. People left Marnova.", ["Marnova University", "Marnova"]],
  ])("are not another's: %s", async (text, names) => {
    expect((await castIn(text)).members.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });
});

it("takes “we” for the body whose own text it is", async () => {
  const text =
    "# The Lund Rower\n\n*Newsletter of the Lund Rowing Club.*\n\n## The boats\n\nWe built the boats. “We paid for them,” the mayor said. They are ours.\n";
  const cast = await castIn("It rained.", [{ path: "s1.md", text }]);
  const club = cast.members.find(({ name }) => name === "Lund Rowing Club");
  expect(club?.mentions.map(({ written }) => written)).toEqual(expect.arrayContaining(["We", "ours"]));
  expect(club?.mentions.filter(({ written }) => /^we$/i.test(written))).toHaveLength(1);
});

describe("settings", () => {
  it("give an alias to their actor, whatever it was taken for", async () => {
    const text = "The gas works closed. Kessel Gas Limited said so, and old Kessel agreed.";
    const cast = await castIn(
      text,
      [],
      [{ name: "Kessel Gas", aliases: ["Kessel Gas Limited", "gas works"] }],
    );
    const gas = cast.named(0, "Kessel Gas");
    expect(gas?.mentions.map((mention) => mention.written)).toEqual(["gas works", "Kessel Gas Limited"]);
    expect(gas?.settled).toBe(true);
  });

  it("take no part of another name", async () => {
    const cast = await castIn(
      "Brink Systems grew. Brink left.",
      [],
      [{ name: "Ada Brink", aliases: ["Brink"] }],
    );
    expect(cast.named(0, "Ada Brink")?.mentions.map((mention) => mention.written)).toEqual(["Brink"]);
  });
});

it("counts a speaker's pronoun as a mention", async () => {
  const text = "Ada Brink opened the bridge. “It is late,” she said.";
  expect(await written(text, "Ada Brink")).toEqual(["Ada Brink", "she"]);
});

it("gives the same cast for the same texts", async () => {
  const text = "Peru’s minister, Ada Brink, met farmers. Farmers told the ministry no. The ministry left.";
  expect((await castIn(text)).members).toEqual((await castIn(text)).members);
});
