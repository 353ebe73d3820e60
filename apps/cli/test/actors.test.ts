import { describe, expect, it } from "vitest";
import { evenhand, folderOf } from "./program.ts";

const text = `Mayor opens the ferry

Mayor Lena Oddvar opened the ferry on Monday. The Kessel Harbour Trust (KHT) paid for it.

“It floats,” Oddvar said. The KHT said nothing.
`;

describe("evenhand parse --format json", () => {
  it("tells who is named, where, and what bears each name", async () => {
    await using folder = await folderOf({ "ferry.txt": text });
    const { stdout } = await evenhand(["parse", "ferry.txt", "--format", "json"], folder.path);
    const { actors, names } = JSON.parse(stdout);
    const written = (spans: { start: number; end: number }[]): string[] =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(
      actors.map(({ mentions, ...actor }: { mentions: [] }) => ({ ...actor, written: written(mentions) })),
    ).toEqual([
      {
        name: "Lena Oddvar",
        kind: "person",
        gender: "female",
        roles: ["mayor"],
        aliases: ["Oddvar"],
        written: ["Lena Oddvar", "Oddvar"],
      },
      {
        name: "Kessel Harbour Trust",
        kind: "organisation",
        gender: null,
        roles: [],
        aliases: ["KHT"],
        written: ["Kessel Harbour Trust", "KHT", "KHT"],
      },
    ]);
    expect(names[0]).toEqual({ span: { start: 29, end: 40 }, text: "Lena Oddvar", kind: "person" });
  });
});
