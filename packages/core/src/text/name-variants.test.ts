import { describe, expect, it } from "vitest";
import { clusterNames } from "./name-variants.ts";

describe("spellings of one name", () => {
  it.each([
    ["Dreszko", "Dreshko"],
    ["Saïdani", "Saidani"],
    ["Sergei", "Serguei"],
    ["Mohammed", "Muhammad"],
    ["Mohamed", "Mohammad"],
    ["Chenouri", "Chanouri"],
    ["Tverdovsky", "Tverdovski"],
    ["Kadirov", "Kadyrov"],
    ["Russians", "Russia"],
    ["Iraqi", "Iraq"],
    ["Ukrainian", "Ukraine"],
    ["Halvian", "Halvia"],
  ])("%s is %s", (a, b) => {
    const { keyOf } = clusterNames([a, b]);
    expect(keyOf(a)).toBe(keyOf(b));
  });
});

describe("different names", () => {
  it.each([
    ["Niger", "Nigeria"],
    ["Austria", "Australia"],
    ["Slovakia", "Slovenia"],
    ["Harris", "Harrison"],
    ["Keller", "Miller"],
    ["Marten", "Morton"],
    ["Stone", "Stein"],
    ["Iran", "Iraq"],
    ["Julia", "Julian"],
    ["Nigerian", "Niger"],
  ])("%s is not %s", (a, b) => {
    const { keyOf } = clusterNames([a, b]);
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

it("finds the key of a name that it was not given", () => {
  expect(clusterNames(["Dreszko"]).keyOf("Dreshko")).toBe("dreszko");
});

it("takes time that grows with the names, not with their square", () => {
  const names = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, i) =>
        `B${[...i.toString(18)].map((digit) => `${"bdfgklmnprstvxzcjw"[Number.parseInt(digit, 18)]}a`).join("")}`,
    );
  const time = (count: number): number => {
    const words = names(count);
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage().user;
        clusterNames(words);
        return (process.cpuUsage().user - start) / 1000;
      }),
    );
  };
  time(1000);
  // Eight times the names would take 64 times as long.
  expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 2));
});
