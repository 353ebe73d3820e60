import { rmSync } from "node:fs";
import { installHost } from "./host/install.ts";
import { ensureSystemPackages } from "./host/system-packages.ts";
import { buildTestExtensions } from "./host/test-extensions.ts";
import { OUT } from "./session.ts";

export async function setup(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  ensureSystemPackages();
  installHost();
  await buildTestExtensions();
}
