import type { ConfigHost } from "./config-host.ts";
import { nearest } from "./nearest.ts";
import { PRESET_NAMES } from "./presets/index.ts";
import { CONFIG_NAMES, configuresPackage, PACKAGE_NAME } from "./read-config.ts";

/** A package's name, and a path in it. */
const PACKAGE = /^((?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/;

/**
 * The file that an entry of `extends` names, besides presets: by a path that is relative to the configuration, or by a
 * package in a `node_modules` folder above it (its evenhand.config.*, its package.json, or a path in it).
 */
export async function locateExtended(
  name: string,
  from: string,
  host: ConfigHost,
): Promise<{ readonly file: string } | { readonly problem: string }> {
  if (/^\.{1,2}[\\/]|^[\\/]|^[a-z]:[\\/]|^file:/i.test(name)) {
    const file = host.resolve(from, name);
    if (file !== null && (await host.exists(file))) return { file };
    return { problem: `"extends" names ${name}, and there is no such file; check the path` };
  }
  const [, owner, inside] = PACKAGE.exec(name) ?? [];
  const file = owner === undefined || isOutside(inside) ? null : await inPackage(owner, inside, from, host);
  return file === null ? { problem: unknownBase(name) } : { file };
}

/** Whether a path in a package leads out of it. */
function isOutside(path: string | undefined): boolean {
  return path?.split(/[\\/]/).includes("..") === true;
}

async function inPackage(
  owner: string,
  inside: string | undefined,
  from: string,
  host: ConfigHost,
): Promise<string | null> {
  for (let folder = host.folderOf(from); ; folder = host.folderOf(folder)) {
    const at = `node_modules/${owner}`;
    const names = inside === undefined ? [...CONFIG_NAMES, PACKAGE_NAME] : [inside];
    for (const name of names) {
      const file = host.resolve(`${folder}/-`, `${at}/${name}`);
      if (file === null || !(await host.exists(file))) continue;
      if (name !== PACKAGE_NAME || inside !== undefined || configuresPackage(await host.readText(file)))
        return file;
    }
    if (folder === host.folderOf(folder)) return null;
  }
}

function unknownBase(name: string): string {
  const meant = nearest(name, PRESET_NAMES);
  const what = `"extends" names "${name}", which is no preset and no package with a configuration`;
  if (meant !== null) return `${what}; did you mean "${meant}"?`;
  const path = /\.(?:jsonc?|ya?ml|mjs)$/i.test(name) ? `; a path begins with ./, as in "./${name}"` : "";
  return `${what}${path || `; the presets are ${PRESET_NAMES.join(", ")}`}`;
}
