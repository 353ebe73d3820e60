import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "./arguments.ts";
import { rounded } from "./metrics/ratio.ts";
import { type GoldSuite, readGold } from "./peers/gold.ts";
import { measurePeer, type PeerSpeed, writeSpeedFiles } from "./peers/measure-peer.ts";
import type { MissingPeer, Peer } from "./peers/peer.ts";
import { type PeerFolders, peerNames, readyPeers } from "./peers/peers.ts";
import { type PeerScore, scorePeer } from "./peers/score-peer.ts";
import { formatPeerTables } from "./peers/table.ts";
import { chooseSets } from "./run.ts";

const usage = `Usage: pnpm bench:peers [--data DIR] [--suite FOLDER] [--peers NAME,NAME] [--speed]

  --data DIR      folder of data sets (default: fixtures of EVENHAND_SHARED or ../shared, and the package's annotations)
  --suite FOLDER  only the set, or the sets in the folder, of that name
  --peers NAMES   only these: ${peerNames.join(", ")}
  --speed         start-up and words per second too: some minutes

Installs the peers in packages/benchmarks/.peers on first use. Prints a line of JSON per set and peer, and tables on
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
  const { names, data, suite, speed } = readArguments(argv);
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
    const speeds = speed ? await measure(peers, suites, folder) : [];
    process.stderr.write(`\n${formatPeerTables(scores, speeds, missing)}\n`);
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

async function measure(
  peers: readonly Peer[],
  suites: readonly GoldSuite[],
  folder: string,
): Promise<readonly PeerSpeed[]> {
  const texts = suites.flatMap(({ files }) => files.map(({ plain }) => readFileSync(plain, "utf8")));
  const files = writeSpeedFiles(texts, folder);
  const speeds: PeerSpeed[] = [];
  for (const peer of peers) {
    log(`${peer.name}: measuring speed`);
    const result = await measurePeer(peer, files);
    print(result);
    speeds.push(result);
  }
  return speeds;
}

function readArguments(argv: readonly string[]) {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv[0] === "--" ? argv.slice(1) : [...argv]);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const names = values.peers?.split(",").map((name) => name.trim()) ?? peerNames;
  const unknown = names.find((name) => !peerNames.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`there is no peer "${unknown}"; there are ${peerNames.join(", ")}`);
  }
  return { names, data: values.data ?? null, suite: values.suite ?? null, speed: values.speed ?? false };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      data: { type: "string" },
      suite: { type: "string" },
      peers: { type: "string" },
      speed: { type: "boolean" },
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
