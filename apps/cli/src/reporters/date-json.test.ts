import { expect, it } from "vitest";
import { isoOf } from "./date-json.ts";

it.each<[year: number | null, month: number | null, day: number | null, iso: string | null]>([
  [2025, 3, 4, "2025-03-04"],
  [2025, 11, null, "2025-11"],
  [987, null, null, "0987"],
  [null, 3, 4, "--03-04"],
  [null, 12, null, "--12"],
  [null, null, 4, "---04"],
  [2025, null, 4, "2025"],
  [null, null, null, null],
])("writes %s, %s, %s as %s", (year, month, day, iso) => expect(isoOf({ year, month, day })).toBe(iso));
