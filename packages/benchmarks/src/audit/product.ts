import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BundledPackage, bundledPackages } from "./bundled.ts";

/** What is published, and what it may hold and weigh. */
export interface Product {
  readonly name: string;
  /** The folder that is packed, from the root. */
  readonly folder: string;
  /** The packed file, from the root; null for what npm packs. */
  readonly file: string | null;
  /** Packages in its bundles. */
  readonly mostPackages: number;
  /** Packages that are installed beside it, with all that they need themselves. */
  readonly installed: readonly string[];
  /** Bytes. */
  readonly mostBytes: number;
}

export const PRODUCTS: readonly Product[] = [
  {
    name: "evenhand",
    folder: "apps/cli",
    file: null,
    mostPackages: 120,
    installed: [],
    mostBytes: 3_000_000,
  },
  {
    name: "evenhand-vscode",
    folder: "apps/vscode",
    file: "apps/vscode/evenhand-vscode.vsix",
    mostPackages: 120,
    installed: [],
    mostBytes: 3_000_000,
  },
  {
    name: "@evenhand/language-server",
    folder: "packages/language-server",
    file: null,
    mostPackages: 120,
    installed: ["vscode-languageserver", "vscode-languageserver-textdocument", "vscode-uri"],
    mostBytes: 5_000_000,
  },
];

/** Licences that ask for no more than to be passed on with what they are of. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
]);

export interface Audit {
  readonly product: Product;
  readonly packages: readonly BundledPackage[];
  readonly bytes: number;
  /** Each a line; empty where all is as it should be. */
  readonly problems: readonly string[];
}

/** Looks at a product as it is built. */
export async function auditOf(product: Product, root: string): Promise<Audit> {
  const folder = join(root, product.folder);
  const packages = await packagesIn(join(folder, "dist"));
  const bytes =
    product.file === null ? await packedSize(folder) : (await stat(join(root, product.file))).size;
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return {
    product,
    packages,
    bytes,
    problems: problemsOf(product, packages, bytes, installed),
  };
}

export function problemsOf(
  { name, mostPackages, mostBytes, installed: known }: Product,
  packages: readonly BundledPackage[],
  bytes: number,
  installed: readonly string[],
): readonly string[] {
  const problems: string[] = [];
  if (packages.length === 0) problems.push(`${name}: no file of licences in dist; build it first`);
  for (const { name: bundled, version, license, hasText } of packages) {
    if (!ALLOWED.has(license))
      problems.push(`${name}: ${bundled} ${version} has the licence ${license || "of nobody knows what"}`);
    if (!hasText) problems.push(`${name}: the licence of ${bundled} ${version} does not ship with it`);
  }
  if (packages.length > mostPackages)
    problems.push(`${name}: ${packages.length} packages in its bundles, ${mostPackages} at most`);
  if (bytes > mostBytes) problems.push(`${name}: ${bytes} bytes packed, ${mostBytes} at most`);
  for (const dependency of installed.filter((each) => !known.includes(each)))
    problems.push(`${name}: ${dependency} is installed beside it`);
  return problems;
}

async function packagesIn(dist: string): Promise<readonly BundledPackage[]> {
  const files = (await readdir(dist)).filter((file) => file.endsWith("THIRD-PARTY-LICENSES.txt"));
  const texts = await Promise.all(files.map((file) => readFile(join(dist, file), "utf8")));
  const packages = texts.flatMap(bundledPackages);
  return [...new Map(packages.map((each) => [`${each.name} ${each.version}`, each])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

async function packedSize(folder: string): Promise<number> {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await promisify(execFile)("npm", args, { cwd: folder, maxBuffer: 64 << 20 });
  const [packed] = JSON.parse(stdout) as { readonly size: number }[];
  if (packed === undefined) throw new Error(`npm packed nothing in ${folder}`);
  return packed.size;
}
