import { type Schema, Validator } from "@cfworker/json-schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/registry.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { configShape } from "./config-shape.ts";
import { PRESET_NAMES, presetOf } from "./presets/index.ts";
import { InputError } from "./problem.ts";
import { checkedConfig } from "./read-config.ts";
import type { Shape } from "./shape.ts";

const schema = configJsonSchema() as Schema;
const validator = new Validator(schema, "7");

function isRead(value: unknown): boolean {
  try {
    checkedConfig({ path: "c.json", value, lineOf: () => null });
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

const isValid = (value: unknown): boolean => validator.validate(value).valid;

/** Values for a shape: most that it takes, and some that it does not. */
function valuesFor(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fitting(shape), weight: 12 }, { arbitrary: strange, weight: 1 });
}

const strange = fc.constantFrom<unknown>(null, true, "", " ", 0.5, 7, -1, [], {}, ["x"], { x: 1 }, "zebra", [
  [],
]);

function fitting(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "text":
      return fc.constantFrom("a", "news", "radical left");
    case "number":
      return fc.constantFrom(0, 0.25, 1);
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...shape.values);
    case "list":
      return fc.array(valuesFor(shape.item), { maxLength: 2 });
    case "tuple":
      return fc.tuple(...shape.items.map(valuesFor));
    case "either":
      return fc.oneof(...shape.of.map(valuesFor));
    case "object": {
      const keys = Object.keys(shape.entries);
      const entry = fc
        .oneof(
          { arbitrary: fc.constantFrom(...(keys.length === 0 ? ["zebra"] : keys)), weight: 20 },
          { arbitrary: fc.constantFrom("zebra", "__proto__", "constructor"), weight: 1 },
        )
        .chain((key) => {
          const inner = Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
          return fc.tuple(fc.constant(key), inner === undefined ? strange : valuesFor(inner));
        });
      return fc.array(entry, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
    }
  }
}

describe("the JSON Schema of a configuration", () => {
  it("is one of draft 7", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(isValid({})).toBe(true);
    expect(isValid([])).toBe(false);
  });

  it("takes what the reader takes, and nothing else", () => {
    let taken = 0;
    fc.assert(
      fc.property(valuesFor(configShape), (value) => {
        const read = isRead(value);
        if (read) taken++;
        expect([value, isValid(value)]).toEqual([value, read]);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it.each(rules)("knows $meta.id, its severities and options", ({ meta, defaults }) => {
    for (const severity of ["off", "info", "warning", "error"]) {
      for (const setting of [severity, [severity, {}], [severity, defaults]]) {
        const config = { rules: { [meta.id]: setting } };
        expect([isRead(config), isValid(config)], JSON.stringify(config)).toEqual([true, true]);
      }
    }
    for (const [option, standard] of Object.entries(defaults)) {
      const other = typeof standard === "number" ? "3" : 3;
      const config = { rules: { [meta.id]: ["info", { [option]: other }] } };
      expect([isRead(config), isValid(config)], JSON.stringify(config)).toEqual([false, false]);
    }
    const unknown = { rules: { [meta.id]: ["info", { zebra: 1 }] } };
    expect([isRead(unknown), isValid(unknown)]).toEqual([false, false]);
  });

  it("names the choices of every option that is a text", () => {
    for (const { meta, defaults } of rules)
      for (const [option, standard] of Object.entries(defaults))
        if (typeof standard === "string") expect(meta.choices?.[option]).toContain(standard);
  });
});

describe("presets", () => {
  it("are recommended, strict, wikipedia and newsroom", () => {
    expect(PRESET_NAMES).toEqual(["recommended", "strict", "wikipedia", "newsroom"]);
    expect(presetOf("recommended")).toEqual({});
    expect(presetOf("toString")).toBeNull();
  });

  it.each(PRESET_NAMES)("%s is a configuration", (name) => {
    expect(isRead(presetOf(name))).toBe(true);
    expect(isValid(presetOf(name))).toBe(true);
  });
});
