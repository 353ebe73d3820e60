import type { ConfigHost } from "./config-host.ts";
import { InputError } from "./problem.ts";
import { configuresPackage, PACKAGE_NAME } from "./read-config.ts";

/**
 * The nearest configuration in a folder or above it; null where there is none.
 *
 * @param top The folder where the search ends, if not in the topmost.
 * @throws InputError where a folder has two.
 */
export async function findConfig(
  folder: string,
  host: ConfigHost,
  top: string | null = null,
): Promise<string | null> {
  for (let at = folder; ; at = host.folderOf(at)) {
    const found = await configIn(at, host);
    if (found !== null) return found;
    if (at === top || at === host.folderOf(at)) return null;
  }
}

/** The configuration that stands in a folder itself. */
export async function configIn(folder: string, host: ConfigHost): Promise<string | null> {
  const [name, other] = await host.configNames(folder);
  const [file, second] = [name, other].map((each) =>
    each === undefined ? null : host.resolve(`${folder}/-`, each),
  );
  if (second !== null && second !== undefined)
    throw new InputError(host.shown(second), null, `stands beside ${name}; keep one of the two`);
  const own = host.resolve(`${folder}/-`, PACKAGE_NAME);
  const isPackage = own !== null && (await host.exists(own)) && configuresPackage(await host.readText(own));
  if (file === null || file === undefined) return isPackage ? own : null;
  if (isPackage)
    throw new InputError(
      host.shown(own),
      null,
      `has a configuration, and so does ${name} beside it; keep one`,
    );
  return file;
}
