import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import type { ProseKind } from "../speed/prose.ts";
import type { TimedCommand } from "../speed/timed-run.ts";
import { npmInstaller, versionOf } from "./install-npm.ts";
import { findDiction, findProselint } from "./install-programs.ts";
import type { MissingPeer } from "./peer.ts";
import type { PeerFolders } from "./peers.ts";

/** A program whose speed is compared, ready to run on a file. */
export interface SpeedPeer {
  readonly name: string;
  readonly version: string;
  /** What it does, for the table. */
  readonly does: string;
  /** Kinds of text that it is for. */
  readonly kinds: readonly ProseKind[];
  command(file: string): TimedCommand;
}

interface NpmSpeedPeer extends Pick<SpeedPeer, "name" | "does"> {
  readonly folder: "npm" | "retext" | "speed";
  /** Packages whose versions are told, the first without its name. */
  readonly packages: readonly string[];
  readonly kinds?: readonly ProseKind[];
  /** Arguments of Node in the folder. */
  args(file: string): readonly string[];
  /** In the file's folder and not where the program is installed. */
  readonly besideFile?: boolean;
}

const npmPeers: readonly NpmSpeedPeer[] = [
  {
    name: "write-good",
    does: "all its checks",
    folder: "npm",
    packages: ["write-good"],
    args: driver("write-good"),
  },
  { name: "alex", does: "all its checks", folder: "npm", packages: ["alex"], args: driver("alex") },
  {
    name: "textlint",
    does: "two rules: write-good, alex",
    folder: "npm",
    packages: ["textlint", "textlint-rule-write-good", "textlint-rule-alex"],
    args: driver("textlint"),
  },
  {
    name: "retext",
    does: "five plug-ins: intensify, equality, passive, readability, profanities",
    folder: "retext",
    packages: ["unified"],
    args: (file) => ["retext.mjs", "--five", file],
  },
  {
    name: "harper.js",
    does: "all its checks",
    folder: "speed",
    packages: ["harper.js"],
    args: driver("harper"),
  },
  {
    name: "markdownlint-cli2",
    does: "markup alone",
    folder: "speed",
    packages: ["markdownlint-cli2"],
    kinds: ["md"],
    args: (file) => [
      "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs",
      "--no-globs",
      `:${basename(file)}`,
    ],
    besideFile: true,
  },
  {
    name: "cspell",
    does: "spelling alone",
    folder: "speed",
    packages: ["cspell"],
    args: (file) => [
      "node_modules/cspell/bin.mjs",
      ...["lint", "--no-progress", "--no-color", "--no-gitignore", "--root", dirname(file), file],
    ],
  },
  {
    name: "wink-nlp",
    does: "sentences and tagged words alone",
    folder: "speed",
    packages: ["wink-nlp"],
    kinds: ["txt"],
    args: driver("wink"),
  },
];

const others = ["proselint", "diction", "evenhand", "evenhand with readability"] as const;

export const speedPeerNames: readonly string[] = [...npmPeers.map(({ name }) => name), ...others];

/** The one that the others are given as multiples of. */
export const REFERENCE = "write-good";

const both: readonly ProseKind[] = ["txt", "md"];

/** Makes the named programs ready, installing what is missing; one that cannot be had says why. */
export async function readySpeedPeers(
  names: readonly string[],
  folders: PeerFolders,
  log: (line: string) => void,
): Promise<readonly (SpeedPeer | MissingPeer)[]> {
  const install = npmInstaller(folders, log);
  const peers: (SpeedPeer | MissingPeer)[] = [];
  for (const name of names) {
    const npm = npmPeers.find((peer) => peer.name === name);
    if (npm !== undefined) {
      const reason = await install(npm.folder);
      peers.push(reason === null ? ofNpm(npm, join(folders.installed, npm.folder)) : { name, reason });
    } else if (name === "proselint") {
      const found = await findProselint(join(folders.installed, "proselint"), log);
      peers.push("reason" in found ? { name, ...found } : ofProselint(found.program, found.version));
    } else if (name === "diction") {
      const found = await findDiction();
      peers.push("reason" in found ? { name, ...found } : ofDiction(found.program, found.version));
    } else if (!existsSync(join(dirname(folders.evenhand), "../dist/main.js"))) {
      peers.push({ name, reason: "it is not built; run pnpm build" });
    } else peers.push(evenhand(folders.evenhand, name !== "evenhand"));
  }
  return peers;
}

function driver(name: string): (file: string) => readonly string[] {
  return (file) => [`${name}.mjs`, file];
}

function ofNpm(
  { name, does, packages, kinds = both, args, besideFile = false }: NpmSpeedPeer,
  folder: string,
): SpeedPeer {
  return {
    name,
    version: packages.map((id, at) => `${at === 0 ? "" : `${id} `}${versionOf(folder, id)}`).join(", "),
    does,
    kinds,
    command: (file) => {
      const [script = "", ...rest] = args(file);
      return {
        program: process.execPath,
        args: [join(folder, script), ...rest],
        cwd: besideFile ? dirname(file) : folder,
        exitCodes: [0, 1],
      };
    },
  };
}

/** Keeps what it found on disk, which would answer every run but the first: each run starts with nothing kept. */
function ofProselint(program: string, version: string): SpeedPeer {
  let runs = 0;
  return {
    name: "proselint",
    version,
    does: "all its checks",
    kinds: both,
    command: (file) => {
      const home = `${file}-home-${runs++}`;
      return { program, args: [file], env: { XDG_CACHE_HOME: home, HOME: home }, exitCodes: [0, 1] };
    },
  };
}

function ofDiction(program: string, version: string): SpeedPeer {
  return {
    name: "diction",
    version,
    does: "all its phrases; in C",
    kinds: ["txt"],
    command: (file) => ({ program, args: [file], exitCodes: [0] }),
  };
}

function evenhand(program: string, withReadability: boolean): SpeedPeer {
  const rules = withReadability ? [] : ["--rule", "language/readability: off"];
  return {
    name: withReadability ? "evenhand with readability" : "evenhand",
    version: "",
    does: withReadability ? "language/*" : "language/* without readability",
    kinds: both,
    command: (file) => ({
      program: process.execPath,
      args: [program, "lint", "--only", "language/*", ...rules, "--format", "json", file],
      cwd: dirname(file),
      exitCodes: [0, 1],
    }),
  };
}
