import { describe, expect, it } from "vitest";
import { version } from "../package.json";
import { evenhand } from "./program.ts";

describe("evenhand", () => {
  it("prints its version", async () => {
    expect(await evenhand(["--version"], ".")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("explains itself, with examples and exit codes", async () => {
    const help = await evenhand(["--help"], ".");
    expect(help.stdout).toContain("evenhand parse sources/wire.txt");
    expect(help.code).toBe(0);
    expect((await evenhand(["lint", "--help"], ".")).stdout).toContain("Exit codes:");
  });
});
