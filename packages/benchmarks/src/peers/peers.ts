import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isRecord, type JsonRecord } from "../data/fields.ts";
import { npmInstaller, versionOf } from "./install-npm.ts";
import { findProselint } from "./install-programs.ts";
import type { MissingPeer, Peer, PeerFinding } from "./peer.ts";

/** Where the peers' own manifests and drivers are kept, where they are installed, and the product's program. */
export interface PeerFolders {
  readonly manifests: string;
  readonly installed: string;
  readonly evenhand: string;
}

interface NpmPeer {
  readonly name: string;
  /** Folder of the manifest. */
  readonly folder: "npm" | "retext";
  readonly driver: string;
  /** Packages whose versions are told, the first without its name. */
  readonly packages: readonly string[];
}

const npmPeers: readonly NpmPeer[] = [
  { name: "write-good", folder: "npm", driver: "write-good.mjs", packages: ["write-good"] },
  { name: "alex", folder: "npm", driver: "alex.mjs", packages: ["alex"] },
  {
    name: "textlint",
    folder: "npm",
    driver: "textlint.mjs",
    packages: ["textlint", "textlint-rule-write-good", "textlint-rule-alex"],
  },
  {
    name: "retext",
    folder: "retext",
    driver: "retext.mjs",
    packages: ["unified", "retext-intensify", "retext-equality", "retext-passive"],
  },
];

export const peerNames: readonly string[] = [...npmPeers.map(({ name }) => name), "proselint", "evenhand"];

/** Makes the named peers ready, installing what is missing; one that cannot be had says why. */
export async function readyPeers(
  names: readonly string[],
  folders: PeerFolders,
  log: (line: string) => void,
): Promise<readonly (Peer | MissingPeer)[]> {
  const install = npmInstaller(folders, log);
  const peers: (Peer | MissingPeer)[] = [];
  for (const name of names) {
    const npm = npmPeers.find((peer) => peer.name === name);
    if (npm !== undefined) {
      const reason = await install(npm.folder);
      peers.push(reason === null ? npmPeer(npm, join(folders.installed, npm.folder)) : { name, reason });
    } else if (name === "proselint") {
      const found = await findProselint(join(folders.installed, "proselint"), log);
      peers.push("reason" in found ? { name, ...found } : proselint(found.program, found.version));
    } else if (name === "evenhand") {
      const isBuilt = existsSync(join(dirname(folders.evenhand), "../dist/main.js"));
      peers.push(isBuilt ? evenhand(folders.evenhand) : { name, reason: "it is not built; run pnpm build" });
    }
  }
  return peers;
}

function npmPeer({ name, driver, packages }: NpmPeer, folder: string): Peer {
  const [own = name, ...others] = packages;
  const rules = others.map((id) => `${id} ${versionOf(folder, id)}`).join(", ");
  return {
    name,
    version: `${versionOf(folder, own)}${rules && ` (${rules})`}`,
    readsMarkup: false,
    oneByOne: false,
    exitCodes: [0],
    command: (files) => ({ program: process.execPath, args: [join(folder, driver), ...files] }),
    read: (output) => output.split("\n").filter(Boolean).map(findingOf),
  };
}

/** Reads a driver's line. */
function findingOf(line: string): PeerFinding {
  const { file, start, end, rule } = objectIn(line);
  return {
    file: String(file),
    span: { start: Number(start), end: Number(end) },
    rule: String(rule),
    severity: "warning",
  };
}

/** Counts characters from 1 in its JSON, and keeps what it found on disk. */
function proselint(program: string, version: string): Peer {
  const cache = mkdtempSync(join(tmpdir(), "peers-cache-"));
  return {
    name: "proselint",
    version,
    readsMarkup: false,
    oneByOne: true,
    exitCodes: [0, 1],
    command: (files) => ({
      program,
      args: ["--json", ...files],
      env: { XDG_CACHE_HOME: cache, HOME: cache },
    }),
    read: (output, [file = ""]) => {
      if (output.trim() === "") return [];
      const { data } = objectIn(output);
      const errors = isRecord(data) && Array.isArray(data.errors) ? data.errors.filter(isRecord) : [];
      return errors.map(({ start, end, check }) => ({
        file,
        span: { start: Number(start) - 1, end: Number(end) - 1 },
        rule: String(check),
        severity: "warning" as const,
      }));
    },
  };
}

/** The product as its users run it, without its rule on sentence length: no peer's is counted either. */
function evenhand(program: string): Peer {
  return {
    name: "evenhand",
    version: "language/* without readability",
    readsMarkup: true,
    oneByOne: false,
    exitCodes: [0, 1],
    command: (files) => ({
      program: process.execPath,
      args: [
        program,
        "lint",
        ...["--only", "language/*", "--rule", "language/readability: off", "--format", "json"],
        ...files,
      ],
    }),
    read: (output, given) => {
      const { files } = objectIn(output);
      const checked = Array.isArray(files) ? files.filter(isRecord) : [];
      return checked.flatMap(({ path, diagnostics }) => {
        const file = given.find((each) => each === resolve(String(path))) ?? String(path);
        const found = Array.isArray(diagnostics) ? diagnostics.filter(isRecord) : [];
        return found.map(({ rule, severity, span }) => {
          const { start, end } = isRecord(span) ? span : { start: 0, end: 0 };
          return {
            file,
            span: { start: Number(start), end: Number(end) },
            rule: String(rule),
            severity: severity === "error" || severity === "info" ? severity : "warning",
          } as const;
        });
      });
    },
  };
}

function objectIn(json: string): JsonRecord {
  const value: unknown = JSON.parse(json);
  if (!isRecord(value)) throw new SyntaxError("not a JSON object");
  return value;
}
