import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./arguments.ts";
import { rounded } from "./metrics/ratio.ts";
import { type GoldSuite, readGold } from "./peers/gold.ts";
import type { MissingPeer, Peer } from "./peers/peer.ts";
import { type PeerFolders, peerNames, readyPeers } from "./peers/peers.ts";
import { type PeerScore, scorePeer } from "./peers/score-peer.ts";
import { readySpeedPeers, type SpeedPeer, speedPeerNames } from "./peers/speed-peers.ts";
import { formatPeerTables } from "./peers/table.ts";
import { measureThroughput, type ThroughputPlan } from "./peers/throughput.ts";
import { throughputTables } from "./peers/throughput-table.ts";
import { chooseSets } from "./run.ts";
import { machineOf } from "./speed/machine.ts";

const usage = `Usage: pnpm bench:peers [--data DIR] [--suite FOLDER] [--peers NAME,NAME]
       pnpm bench:peers --speed [--peers NAME,NAME] [--megabytes 1,10] [--kinds txt,md] [--rounds 5] [--json FILE]
                        [--table FILE]

  --data DIR      folder of data sets (default: fixtures of EVENHAND_SHARED or ../shared, and the package's annotations)
  --suite FOLDER  only the set, or the sets in the folder, of that name
  --peers NAMES   only these: ${peerNames.join(", ")};
                  with --speed of ${speedPeerNames.join(", ")}
  --speed         words per second and memory on invented prose in place of findings: half an hour and more
  --json FILE     the results of --speed with date and machine, as JSON
  --table FILE    the same as Markdown

Installs the peers in packages/benchmarks/.peers on first use. Prints a line of JSON per result, and tables on
standard error. Exit code 1 means that a peer from npm could not be installed or failed, 2 bad usage.
`;

/** From `src` and `dist` alike. */
const folders: PeerFolders = {
  manifests: join(import.meta.dirname, "../peers"),
  installed: join(import.meta.dirname, "../.peers"),
  evenhand: join(import.meta.dirname, "../../../apps/cli/bin/evenhand.js"),
};

const log = (line: string): void => void process.stderr.write(`bench:peers: ${line}\n`);
const print = (result: unknown): void => void process.stdout.write(`${JSON.stringify(rounded(result))}\n`);

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ("plan" in args) return measure(args);
  const { names, data, suite } = args;
  const sets = chooseSets({ data, suite }).filter(
    ({ path, folder, texts }) => data !== null || folder !== texts || path.startsWith("fixtures"),
  );
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  try {
    const suites = await readGold(sets, folder);
    if (suites.length === 0) throw new UsageError("no set of loaded expressions is there to compare on");
    const ready = await readyPeers(names, folders, log);
    const peers = ready.filter((peer): peer is Peer => "command" in peer);
    const missing = ready.filter((peer): peer is MissingPeer => "reason" in peer);
    for (const { name, reason } of missing) {
      log(`${name} left out: ${reason}`);
      print({ peer: name, installed: false, reason });
    }
    const { scores, failed } = await score(peers, suites);
    process.stderr.write(`\n${formatPeerTables(scores, missing)}\n`);
    return failed || missing.some(({ name }) => name !== "proselint") ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function score(
  peers: readonly Peer[],
  suites: readonly GoldSuite[],
): Promise<{ readonly scores: readonly PeerScore[]; readonly failed: boolean }> {
  const scores: PeerScore[] = [];
  let failed = false;
  for (const suite of suites) {
    for (const peer of peers) {
      try {
        const result = await scorePeer(peer, suite);
        print(result);
        scores.push(result);
      } catch (error) {
        failed = true;
        log(`${suite.suite}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { scores, failed };
}

interface SpeedArguments {
  readonly names: readonly string[];
  readonly plan: ThroughputPlan;
  /** Files to write. */
  readonly json: string | null;
  readonly table: string | null;
}

async function measure({ names, plan, json, table }: SpeedArguments): Promise<number> {
  const ready = await readySpeedPeers(names, folders, log);
  const peers = ready.filter((peer): peer is SpeedPeer => "command" in peer);
  const missing = ready.filter((peer): peer is MissingPeer => "reason" in peer);
  const folder = mkdtempSync(join(tmpdir(), "peers-speed-"));
  try {
    const results = await measureThroughput(peers, plan, folder, log);
    for (const result of results) print(result);
    const machine = machineOf();
    const tables = throughputTables(results, missing);
    process.stderr.write(`\n${tables}\n`);
    if (json !== null) writeFileSync(json, `${JSON.stringify({ ...machine, results, missing }, null, 2)}\n`);
    if (table !== null) writeFileSync(table, `${machine.date}, ${machine.machine}\n\n${tables}\n`);
    return results.length < peers.length ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface QualityArguments {
  readonly names: readonly string[];
  readonly data: string | null;
  readonly suite: string | null;
}

function readArguments(argv: readonly string[]): SpeedArguments | QualityArguments {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv[0] === "--" ? argv.slice(1) : [...argv]);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const known = values.speed ? speedPeerNames : peerNames;
  const names = listOf(values.peers) ?? known;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`there is no peer "${unknown}"; there are ${known.join(", ")}`);
  }
  if (!values.speed) return { names, data: values.data ?? null, suite: values.suite ?? null };
  const megabytes = (listOf(values.megabytes) ?? ["1", "10"]).map(Number);
  const rounds = Number(values.rounds ?? 5);
  const kinds = (listOf(values.kinds) ?? ["txt", "md"]).filter((kind) => kind === "txt" || kind === "md");
  if (![...megabytes, rounds].every((value) => value > 0) || kinds.length === 0) {
    throw new UsageError("--megabytes and --rounds take numbers above 0, --kinds txt, md or both");
  }
  return {
    names,
    plan: { megabytes, kinds, rounds },
    json: values.json ?? null,
    table: values.table ?? null,
  };
}

function listOf(value: string | undefined): readonly string[] | null {
  return value?.split(",").map((item) => item.trim()) ?? null;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      data: { type: "string" },
      suite: { type: "string" },
      peers: { type: "string" },
      speed: { type: "boolean" },
      megabytes: { type: "string" },
      kinds: { type: "string" },
      rounds: { type: "string" },
      json: { type: "string" },
      table: { type: "string" },
    },
  }).values;
}

const argv = process.argv.slice(2);
if (argv.includes("--help") || argv.includes("-h")) process.stderr.write(usage);
else {
  try {
    process.exitCode = await main(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`bench:peers: ${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
