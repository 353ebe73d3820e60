import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { HELP } from "./command-line.ts";

const BIN = fileURLToPath(new URL("../../bin/evenhand-language-server.js", import.meta.url));

/** A message as it goes over the wire. */
function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
const initialize = (processId: number | null): string =>
  framed({ id: 1, method: "initialize", params: { processId, rootUri: null, capabilities: {} } });

/** The exit code; a process that does not end fails the test. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
}

describe("a person at the command line", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8", input: "" });

  test("is told the version and the options", () => {
    expect(run("--version")).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
    });
    expect(run("--help")).toMatchObject({ status: 0, stdout: HELP, stderr: "" });
  });

  test.each([
    { args: [], status: 2 },
    { args: ["--stdoi"], status: 2 },
    { args: ["--node-ipc"], status: 2 },
    { args: ["--pipe=/nowhere/at/all.sock"], status: 1 },
  ])("gets one line for $args", ({ args, status }) => {
    const { stderr, ...rest } = run(...args);
    expect(rest).toMatchObject({ status, stdout: "" });
    expect(stderr).toMatch(/^evenhand-language-server: .+\n$/);
  });
});

test("a person who starts it on a terminal is told that it waits for an editor", async () => {
  const line = `"${process.execPath}" "${BIN}" --stdio`;
  const terminal = spawn("script", ["-qec", line, "/dev/null"], { stdio: ["pipe", "pipe", "inherit"] });
  const [said] = (await once(terminal.stdout, "data")) as [Buffer];
  expect(said.toString()).toMatch(/^evenhand-language-server: waits for an editor.*Ctrl\+C.*\r?\n$/);
  terminal.stdin.write("\x03");
  await ended(terminal);
});

describe("the server ends", () => {
  test("with its standard input", async () => {
    const server = spawn(process.execPath, [BIN, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    server.stdin.write(initialize(null));
    await once(server.stdout, "data");
    server.stdin.end();
    expect(await ended(server)).toBe(1);
  });

  test("with an editor that is killed", async () => {
    const editor = `
      const server = require("node:child_process").spawn(process.execPath, [${JSON.stringify(BIN)}, "--stdio"], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      server.stdin.write(${JSON.stringify(initialize(null))});
      server.stdout.once("data", () => console.log("started"));`;
    const child = spawn(process.execPath, ["-e", editor], { stdio: ["ignore", "pipe", "pipe"] });
    await once(child.stdout, "data");
    // Server and editor hold the same end of this pipe: it closes when both are gone.
    const closed = once(child.stderr.resume(), "close");
    child.kill("SIGKILL");
    await closed;
  });

  test.each(["the command line", "initialize"])("with the process that %s names", async (place) => {
    const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    const pid = editor.pid ?? 0;
    const byCommand = place === "the command line";
    const args = [BIN, "--stdio", ...(byCommand ? [`--clientProcessId=${pid}`] : [])];
    // Its input stays open.
    const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
    server.stdin.write(initialize(byCommand ? null : pid));
    await once(server.stdout, "data");
    editor.kill("SIGKILL");
    expect(await ended(server)).toBe(1);
  });

  test("with the connection that it was told to make", async () => {
    const listener = createServer();
    listener.listen(0, "127.0.0.1");
    await once(listener, "listening");
    const address = listener.address();
    if (address === null || typeof address !== "object") throw new Error("No port");
    const connected = once(listener, "connection");
    const server = spawn(process.execPath, [BIN, `--socket=${address.port}`], { stdio: "inherit" });
    const [editor] = (await connected) as [Socket];
    editor.write(initialize(null));
    let answer = "";
    editor.on("data", (data: Buffer) => {
      answer += data.toString();
    });
    await expect.poll(() => answer, { timeout: 20_000 }).toContain('"result"');
    editor.destroy();
    listener.close();
    expect(await ended(server)).toBe(1);
  });

  test("with the channel of the process that forked it", async () => {
    const server = spawn(process.execPath, [BIN, "--node-ipc"], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    const answered = once(server, "message");
    server.send({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, capabilities: {} },
    });
    expect((await answered)[0]).toMatchObject({ id: 1, result: { serverInfo: { name: "Evenhand" } } });
    server.disconnect();
    expect(await ended(server)).toBe(1);
  });
});
