import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";
import { LICENSE_TEXTS } from "./license-texts.ts";

const RULE = "-".repeat(80);

/** Puts a file beside the bundle with the licences of all packages that are in it, as they ask for. */
export function thirdPartyLicenses(fileName: string): Rolldown.Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
      const texts = new Set([...[...folders].map(licenseOf), ...modules.flatMap(licensesBeside)]);
      if (texts.size === 0) return;
      this.emitFile({ type: "asset", fileName, source: [...texts].sort().join(`\n${RULE}\n\n`) });
    },
  };
}

/** The folder of the installed package that a module is of; null for the product's own. */
function packageOf(module: string): string | null {
  const file = module.replace(/^\0+/, "").replace(/\?.*$/, "");
  if (!file.includes("/node_modules/")) return null;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && manifestIn(folder).name !== undefined) return folder;
  }
  return null;
}

/** The licences of what another package of the workspace has bundled in a module of its own. */
function licensesBeside(module: string): readonly string[] {
  const file = join(dirname(module), "THIRD-PARTY-LICENSES.txt");
  if (module.startsWith("\0") || module.includes("/node_modules/") || !existsSync(file)) return [];
  return readFileSync(file, "utf8").split(`\n${RULE}\n\n`);
}

function licenseOf(folder: string): string {
  const { name, version, license: stated, licenses, author } = manifestIn(folder);
  const license = stated ?? licenses?.[0]?.type;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? standardText(license, author) : readFileSync(join(folder, file), "utf8");
  return `${[name, version, ...(license ? [`(${license})`] : [])].join(" ")}\n\n${text.trim()}\n`;
}

/** The text of a licence that a package states and does not hold itself; none where it is not known. */
function standardText(license: string | undefined, author: Manifest["author"]): string {
  const text = LICENSE_TEXTS[license ?? ""];
  if (text === undefined) return "";
  const holder = typeof author === "string" ? author : (author?.name ?? "its authors");
  return `Copyright ${holder}\n\n${text}`;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** As old packages state it. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
