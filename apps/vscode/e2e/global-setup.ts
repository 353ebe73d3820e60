import { existsSync, rmSync } from "node:fs";
import { installHost } from "./host/install.ts";
import { installExtension } from "./host/node-host.ts";
import { ensureSystemPackages } from "./host/system-packages.ts";
import { buildTestExtensions } from "./host/test-extensions.ts";
import { EXTENSIONS, OUT, VSIX } from "./session.ts";

export async function setup(): Promise<void> {
  if (!existsSync(VSIX)) throw new Error(`${VSIX} is not there: run \`pnpm build\` first.`);
  rmSync(OUT, { recursive: true, force: true });
  ensureSystemPackages();
  installHost();
  installExtension(VSIX, EXTENSIONS);
  await buildTestExtensions();
}

export function teardown(): void {
  rmSync(EXTENSIONS, { recursive: true, force: true });
}
