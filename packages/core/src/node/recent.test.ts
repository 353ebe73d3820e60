import { expect, it } from "vitest";
import { recent } from "./recent.ts";

it("drops what was used longest ago when there is no room left", () => {
  const kept = recent<string>(10);
  kept.set("a", "A", 4);
  kept.set("b", "B", 4);
  expect(kept.get("a")).toBe("A");
  kept.set("c", "C", 4);
  expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual(["A", undefined, "C"]);
});

it("keeps what has no size yet, and the last one whatever its size", () => {
  const kept = recent<string>(10);
  kept.set("pending", "P");
  kept.set("a", "A", 5);
  kept.set("large", "L", 50);
  expect([kept.get("pending"), kept.get("a"), kept.get("large")]).toEqual(["P", undefined, "L"]);
  kept.set("large", "L", 2);
  kept.set("b", "B", 8);
  expect([kept.get("large"), kept.get("b")]).toEqual(["L", "B"]);
});
