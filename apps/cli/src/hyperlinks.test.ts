import { describe, expect, it } from "vitest";
import { lineFragment, showsHyperlinks } from "./hyperlinks.ts";

describe("showsHyperlinks", () => {
  it.each<[env: Record<string, string>, shows: boolean]>([
    [{}, false],
    [{ TERM: "xterm-256color" }, false],
    [{ TERM: "xterm-kitty" }, true],
    [{ TERM: "alacritty" }, true],
    [{ TERM: "dumb", TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.90.0" }, false],
    [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.72.0" }, true],
    [{ TERM_PROGRAM: "vscode", TERM_PROGRAM_VERSION: "1.71.2" }, false],
    [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.4.19" }, true],
    [{ TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.0.15" }, false],
    [{ TERM_PROGRAM: "WezTerm", TERM_PROGRAM_VERSION: "20220101-133340-7edc5b5a" }, true],
    [{ TERM_PROGRAM: "Apple_Terminal", TERM_PROGRAM_VERSION: "453" }, false],
    [{ VTE_VERSION: "0.50.0" }, false],
    [{ VTE_VERSION: "0.50.1" }, true],
    [{ VTE_VERSION: "4602" }, false],
    [{ VTE_VERSION: "6800" }, true],
    [{ WT_SESSION: "1" }, true],
    [{ WT_SESSION: "1", CI: "true" }, false],
    [{ FORCE_HYPERLINK: "0", WT_SESSION: "1" }, false],
  ])("on a terminal with %j: %s", (env, shows) => expect(showsHyperlinks(true, env)).toBe(shows));

  it.each<[env: Record<string, string>, shows: boolean]>([
    [{ WT_SESSION: "1" }, false],
    [{ FORCE_HYPERLINK: "1" }, true],
    [{ FORCE_HYPERLINK: "" }, true],
    [{ FORCE_HYPERLINK: "0" }, false],
  ])("in a file or pipe with %j: %s", (env, shows) => expect(showsHyperlinks(false, env)).toBe(shows));
});

describe("lineFragment", () => {
  it.each<[env: Record<string, string>, fragment: string]>([
    [{ TERM_PROGRAM: "vscode" }, "#L9"],
    [{ TERM: "xterm-kitty" }, "#9"],
    [{ WT_SESSION: "1" }, ""],
  ])("with %j is %j", (env, fragment) => expect(lineFragment(9, env)).toBe(fragment));
});
