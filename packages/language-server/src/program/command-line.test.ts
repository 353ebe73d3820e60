import { describe, expect, test } from "vitest";
import { HELP, readCommandLine } from "./command-line.ts";

const read = (line: string) => readCommandLine(line.split(" ").filter(Boolean), "1.2.3");

describe("the command line of the server", () => {
  test.each([
    ["--stdio", { kind: "stdio" }],
    ["--node-ipc --clientProcessId=17", { kind: "node-ipc" }],
    ["--clientProcessId 17 --stdio", { kind: "stdio" }],
    ["--socket=6009", { kind: "socket", port: 6009 }],
    ["--socket 6009", { kind: "socket", port: 6009 }],
    ["--pipe=/tmp/a=b.sock", { kind: "pipe", name: "/tmp/a=b.sock" }],
    ["--pipe /tmp/a.sock", { kind: "pipe", name: "/tmp/a.sock" }],
  ])("%s is a way to reach it", (line, transport) => {
    expect(read(line)).toEqual({ kind: "serve", transport });
  });

  test.each([
    ["--help", HELP],
    ["-h", HELP],
    ["--stdio --help", HELP],
    ["--version", "1.2.3\n"],
  ])("%s is answered", (line, text) => {
    expect(read(line)).toEqual({ kind: "print", text });
  });

  test.each([
    ["", /say how the editor reaches it/],
    ["--clientProcessId=17", /say how the editor reaches it/],
    ["--stdoi", /no option "--stdoi"/],
    ["--stdio=yes", /no option "--stdio=yes"/],
    ["--stdio summary.md", /no option "summary\.md"/],
    ["--stdio --pipe=a", /--stdio and --pipe/],
    ["--socket", /--socket needs a value/],
    ["--socket=", /--socket needs a value/],
    ["--socket=0", /from 1 to 65535/],
    ["--socket=65536", /from 1 to 65535/],
    ["--socket=6e3", /from 1 to 65535/],
    ["--stdio --clientProcessId=me", /number of a process/],
  ])("“%s” is refused in one line", (line, message) => {
    const refused = read(line);
    expect(refused).toMatchObject({ kind: "refuse", message: expect.stringMatching(message) });
    expect(refused).not.toMatchObject({ message: expect.stringContaining("\n") });
  });

  test("the help has every option", () => {
    for (const option of [
      "--stdio",
      "--socket",
      "--pipe",
      "--node-ipc",
      "--clientProcessId",
      "--version",
      "--help",
    ])
      expect(HELP).toContain(`  ${option}`);
  });
});
