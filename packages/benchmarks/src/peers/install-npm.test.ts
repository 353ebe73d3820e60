import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { installNpm, versionOf } from "./install-npm.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peers-install-"));
  // A registry that nobody serves: what is needed from it cannot be had.
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
  vi.stubEnv("npm_config_fetch_retries", "0");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function manifest(packages: Record<string, object>, dependencies: Record<string, string>): string {
  const own = { name: "peers", version: "1.0.0", dependencies };
  mkdirSync(join(folder, "manifest/linter"), { recursive: true });
  writeFileSync(join(folder, "manifest/package.json"), JSON.stringify(own));
  const lock = { ...own, lockfileVersion: 3, requires: true, packages: { "": own, ...packages } };
  writeFileSync(join(folder, "manifest/package-lock.json"), JSON.stringify(lock));
  writeFileSync(join(folder, "manifest/linter/package.json"), '{ "name": "linter", "version": "2.1.0" }');
  return join(folder, "manifest");
}

describe("installNpm", () => {
  it("installs once, and again when the lock file is another", async () => {
    const local = manifest(
      { "node_modules/linter": { resolved: "linter", link: true }, linter: { version: "2.1.0" } },
      { linter: "file:linter" },
    );
    const target = join(folder, "installed");
    const log = vi.fn();
    expect(await installNpm(local, target, log)).toBeNull();
    expect(versionOf(target, "linter")).toBe("2.1.0");
    expect(await installNpm(local, target, log)).toBeNull();
    expect(log).toHaveBeenCalledTimes(1);
    manifest({}, {});
    expect(await installNpm(local, target, log)).toBeNull();
    expect(log).toHaveBeenCalledTimes(2);
    expect(existsSync(join(target, "node_modules/linter"))).toBe(false);
  }, 60_000);

  it("says that there is no network", async () => {
    const distant = manifest(
      { "node_modules/evenhand-no-such-linter": { version: "1.0.0" } },
      { "evenhand-no-such-linter": "1.0.0" },
    );
    expect(await installNpm(distant, join(folder, "installed"), () => {})).toMatch(
      /^npm cannot reach its registry: there is no network/,
    );
  }, 60_000);
});
