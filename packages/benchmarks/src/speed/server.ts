import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { longSummary, seeded } from "./invented.ts";
import { percentile } from "./measure.ts";

/** The built server. */
const SERVER = join(
  import.meta.dirname.replace(/benchmarks[\\/](?:dist|src)\b.*$/, ""),
  "language-server/bin/evenhand-language-server.js",
);
/** Edits after which the compiler has seen every path. */
const WARM = 50;
/** Every so many edits typing rests, and the whole is checked. */
const REST = 25;

export interface ServerSpeed {
  readonly benchmark: "server";
  readonly words: number;
  readonly sources: number;
  readonly edits: number;
  /** Milliseconds from a change to its diagnostics: processor time of the server, and as a client waits. */
  readonly server: { readonly p50: number; readonly p95: number };
  readonly waited: { readonly p50: number; readonly p95: number };
  /** Megabytes of the process, after the first edits and after all. */
  readonly memory: { readonly first: number; readonly last: number };
  readonly atMost: { readonly p95: number; readonly memory: number };
}

/** Milliseconds after which a server is taken to hang. */
const PATIENCE = 60_000;

const LIMITS = { p95: 30, memory: 200 } as const;

/** Types into a summary of so many words, key by key at different places, and waits for the findings each time. */
export async function measureServer(words: number, sources: number, edits: number): Promise<ServerSpeed> {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-server-"));
  const files = [...longSummary(words, sources)];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const summary = files.at(-1)?.text ?? "";
  const editor = startEditor(pathToFileURL(folder).href);
  try {
    const uri = pathToFileURL(join(folder, "summary.md")).href;
    await editor.open(uri, summary);
    const [spent, waited]: [number[], number[]] = [[], []];
    let first = 0;
    let version = 1;
    for (const text of typed(summary, edits + WARM)) {
      version++;
      const [cpu, start] = [editor.processorTime(), performance.now()];
      await editor.change(uri, version, text);
      if (version > WARM) {
        spent.push(editor.processorTime() - cpu);
        waited.push(performance.now() - start);
      }
      if (version % REST === 0) await new Promise((resolve) => setTimeout(resolve, 600));
      if (version === WARM + REST) first = editor.memory();
    }
    return {
      benchmark: "server",
      words: summary.split(/\s+/).length,
      sources,
      edits,
      server: { p50: percentile(spent, 0.5), p95: percentile(spent, 0.95) },
      waited: { p50: percentile(waited, 0.5), p95: percentile(waited, 0.95) },
      memory: { first, last: editor.memory() },
      atMost: LIMITS,
    };
  } finally {
    editor.stop();
    rmSync(folder, { recursive: true });
  }
}

const PHRASES = [
  " The council said that the costs had doubled.",
  " Critics called it a disastrous plan.",
  " Ada Brandvik, the mayor, agreed on 4 May.",
  " It will cost 41 million crowns.",
];

/** The text after each key of somebody who writes phrases at places of it, and takes each back. */
function* typed(text: string, keys: number): Generator<string> {
  const random = seeded(5);
  const ends = [...text.matchAll(/\[\^s\d+\](?!:)/g)].map(({ index, 0: mark }) => index + mark.length);
  for (let count = 0; count < keys; ) {
    const phrase = PHRASES[Math.floor(random() * PHRASES.length)] ?? "";
    const at = ends[Math.floor(random() * ends.length)] ?? 0;
    for (let length = 1; length <= phrase.length && count < keys; length++, count++)
      yield text.slice(0, at) + phrase.slice(0, length) + text.slice(at);
  }
}

interface Editor {
  open(uri: string, text: string): Promise<void>;
  /** Until the change has its diagnostics. */
  change(uri: string, version: number, text: string): Promise<void>;
  /** Milliseconds of the server's main thread; where the system does not tell, of the clock. */
  processorTime(): number;
  /** Megabytes; 0 where the system does not tell. */
  memory(): number;
  stop(): void;
}

function startEditor(folder: string): Editor {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const send = sender(server);
  let waiting: { readonly version: number; readonly done: () => void } | null = null;
  listen(server, ({ id, method, params }) => {
    if (id !== undefined && method !== undefined) send({ id, result: null });
    if (method !== "textDocument/publishDiagnostics") return;
    if ((params?.version ?? 0) >= (waiting?.version ?? Number.POSITIVE_INFINITY)) waiting?.done();
  });
  const until = (version: number): Promise<void> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`no findings for change ${version}`)), PATIENCE);
      waiting = {
        version,
        done() {
          clearTimeout(timer);
          done();
        },
      };
    });
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
  const workspaceFolders = [{ uri: folder, name: "speed" }];
  const params = { processId: process.pid, rootUri: folder, workspaceFolders, capabilities };
  send({ id: 1, method: "initialize", params });
  send({ method: "initialized", params: {} });
  return {
    open(uri, text) {
      const done = until(1);
      const textDocument = { uri, languageId: "markdown", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
      return done;
    },
    change(uri, version, text) {
      const done = until(version);
      const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
      send({ method: "textDocument/didChange", params: change });
      return done;
    },
    processorTime: () => Number(told(server, "schedstat").split(" ")[0]) / 1e6 || performance.now(),
    memory: () => Math.round(Number(/VmRSS:\s*(\d+)/.exec(told(server, "status"))?.[1] ?? 0) / 1024),
    stop: () => void server.kill(),
  };
}

/** What Linux tells of a process. */
function told({ pid }: ChildProcessWithoutNullStreams, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: { readonly version?: number };
}

function sender({ stdin }: ChildProcessWithoutNullStreams): (message: object) => void {
  return (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
}

function listen({ stdout }: ChildProcessWithoutNullStreams, hear: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  stdout.on("data", (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString("latin1", 0, head))?.[1]);
      if (rest.length < head + 4 + length) return;
      hear(JSON.parse(rest.toString("utf8", head + 4, head + 4 + length)) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  });
}
