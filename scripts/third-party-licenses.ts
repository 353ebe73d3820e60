import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rolldown } from "tsdown";

const RULE = "-".repeat(80);

/** Puts a file beside the bundle with the licences of all packages that are in it, as they ask for. */
export function thirdPartyLicenses(fileName: string): Rolldown.Plugin {
  return {
    name: "third-party-licenses",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.map(packageOf).filter((folder) => folder !== null));
      const texts = [...new Set([...folders].map(licenseOf))].sort();
      this.emitFile({ type: "asset", fileName, source: texts.join(`\n${RULE}\n\n`) });
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

function licenseOf(folder: string): string {
  const { name, version, license } = manifestIn(folder);
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${[name, version, ...(license ? [`(${license})`] : [])].join(" ")}\n${text}`;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
