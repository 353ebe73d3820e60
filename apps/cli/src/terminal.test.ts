import { describe, expect, it } from "vitest";
import { terminal } from "./terminal.ts";

describe("terminal", () => {
  it.each<[isTTY: boolean, env: Record<string, string>, allowed: boolean, colored: boolean]>([
    [true, {}, true, true],
    [false, {}, true, false],
    [true, { TERM: "dumb" }, true, false],
    [true, {}, false, false],
    [true, { NO_COLOR: "1" }, true, false],
    [true, { NO_COLOR: "" }, true, true],
    [false, { FORCE_COLOR: "1" }, true, true],
    [false, { FORCE_COLOR: "0" }, true, false],
    [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
    [false, { FORCE_COLOR: "1" }, false, false],
  ])("on a terminal: %s, %j, allowed: %s", (isTTY, env, allowed, colored) => {
    expect(terminal({ isTTY }, env, allowed).colors.isColorSupported).toBe(colored);
  });

  it.each<[env: Record<string, string>, unicode: boolean]>([
    [{ LANG: "en_GB.UTF-8" }, true],
    [{ LANG: "de_AT.utf8" }, true],
    [{ LANG: "C" }, false],
    [{ LC_ALL: "C", LANG: "en_GB.UTF-8" }, false],
    [{ LC_ALL: "", LC_CTYPE: "C.UTF-8" }, true],
    [{}, false],
    [{ WT_SESSION: "1" }, true],
  ])("%j", (env, unicode) => expect(terminal({}, env, true).unicode).toBe(unicode));

  it.each([
    [undefined, 80],
    [20, 40],
    [100, 100],
    [300, 120],
  ])("of %s columns uses %i", (columns, width) => {
    expect(terminal(columns === undefined ? {} : { columns }, {}, true).width).toBe(width);
  });
});
