import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundledPackages } from "./bundled.ts";
import { auditOf, PRODUCTS, problemsOf } from "./product.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const RULE = "-".repeat(80);

it.each(PRODUCTS.map((product) => [product.name, product] as const))(
  "%s ships packages with their licences, few enough and light enough",
  { timeout: 120_000 },
  async (_name, product) => {
    const { packages, bytes, problems } = await auditOf(product, ROOT);
    expect(problems).toEqual([]);
    expect(packages.map(({ name }) => name)).toContain("wink-nlp");
    expect(bytes).toBeGreaterThan(500_000);
  },
);

describe("the audit", () => {
  const licenses = `a 1.0.0 (MIT)\n\nDo as you please.\n\n${RULE}\n\n@b/c 2.1.0 (GPL-3.0)\n\nShare alike.\n\n${RULE}\n\nd 3.0.0\n`;
  const packages = bundledPackages(licenses);

  it("reads names, versions and licences", () => {
    expect(packages).toEqual([
      { name: "a", version: "1.0.0", license: "MIT", hasText: true },
      { name: "@b/c", version: "2.1.0", license: "GPL-3.0", hasText: true },
      { name: "d", version: "3.0.0", license: "", hasText: false },
    ]);
  });

  it("finds what must not ship", () => {
    const product = {
      name: "x",
      folder: "x",
      file: null,
      mostPackages: 2,
      installed: ["known"],
      mostBytes: 10,
    };
    expect(problemsOf(product, packages, 11, ["known", "more"])).toEqual([
      "x: @b/c 2.1.0 has the licence GPL-3.0",
      "x: d 3.0.0 has the licence of nobody knows what",
      "x: the licence of d 3.0.0 does not ship with it",
      "x: 3 packages in its bundles, 2 at most",
      "x: 11 bytes packed, 10 at most",
      "x: more is installed beside it",
    ]);
    expect(problemsOf(product, [], 1, [])).toEqual(["x: no file of licences in dist; build it first"]);
  });
});
