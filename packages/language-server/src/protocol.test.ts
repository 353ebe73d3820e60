import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as protocol from "./protocol.ts";

const PAGE = readFileSync(new URL("../../../docs/language-server.md", import.meta.url), "utf8");
const SOURCE = readFileSync(new URL("./protocol.ts", import.meta.url), "utf8");

test("all that is spoken beyond the protocol is told on its page", () => {
  const spoken = Object.values(protocol);
  expect(spoken).toContain("evenhand/report");
  expect(spoken.filter((name) => !PAGE.includes(`\`${name}\``))).toEqual([]);
});

test("all that a client can declare is told on its page", () => {
  const options = /interface InitializationOptions \{(.*?)\n\}/s.exec(SOURCE)?.[1] ?? "";
  const names = [...options.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !PAGE.includes(`| \`${name}\` `))).toEqual([]);
});
