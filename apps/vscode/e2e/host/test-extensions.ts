import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsdown";

const E2E = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Folders of the extensions that only the tests use. */
export const WEB_FILES: string = join(E2E, "web-files");
export const IN_HOST_TESTS: string = join(E2E, "in-host");

/** Bundles the test extensions: an extension host takes CommonJS only. */
export async function buildTestExtensions(): Promise<void> {
  const bundles = [
    [WEB_FILES, "extension"],
    [IN_HOST_TESTS, "tests"],
  ] as const;
  for (const [folder, name] of bundles) {
    await build({
      config: false,
      cwd: folder,
      entry: [`${name}.ts`],
      outDir: "dist",
      format: "cjs",
      platform: "browser",
      target: "es2023",
      dts: false,
      tsconfig: join(E2E, "tsconfig.json"),
      logLevel: "warn",
      deps: { neverBundle: ["vscode"] },
      outputOptions: { entryFileNames: `${name}.js` },
    });
  }
}
