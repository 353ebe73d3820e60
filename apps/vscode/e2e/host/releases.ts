import { execFileSync } from "node:child_process";
import process from "node:process";

/** A VS Code, as the npm package code-server holds its server and workbench. */
export interface Release {
  /** Of code-server: 4.100.3 holds VS Code 1.100.3. */
  readonly version: string;
  /** SHA-512 of the package, in base64. */
  readonly checksum: string;
  /** The versions of Node that it runs on, as in an npm package; null for the Node that runs the tests. */
  readonly node: string | null;
}

/** The last for Node 20: what tests run on unless told otherwise. */
const PINNED: Release = {
  version: "4.100.3",
  checksum: "q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==",
  node: null,
};

/**
 * The release that `EVENHAND_VSCODE` names: `pinned`, or `latest`, which the npm registry is asked for.
 *
 * @throws Error for any other, and without a registry.
 */
export function chosenRelease(): Release {
  const name = process.env.EVENHAND_VSCODE ?? "pinned";
  if (name === "pinned") return PINNED;
  if (name === "latest") return latest();
  throw new Error(`EVENHAND_VSCODE=${name}: it is "pinned" or "latest".`);
}

function latest(): Release {
  const fields = ["version", "dist.integrity", "engines.node"];
  const answer = execFileSync("npm", ["view", "code-server@latest", ...fields, "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const found = JSON.parse(answer) as Readonly<Record<string, string | undefined>>;
  const { version, "dist.integrity": integrity = "", "engines.node": node } = found;
  if (version === undefined || !integrity.startsWith("sha512-"))
    throw new Error(`The npm registry does not tell the newest code-server: ${answer}`);
  return { version, checksum: integrity.replace("sha512-", ""), node: node ?? null };
}
