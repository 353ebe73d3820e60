import { defineConfig, type UserConfig } from "tsdown";
// @boundaries-ignore one plugin for all that is published
import { thirdPartyLicenses } from "../../scripts/third-party-licenses.ts";

/** A single file in dist/ that needs nothing but its host: `vscode` is the host's, all else goes in. */
function bundle(source: string, file: string, options: UserConfig, intro = ""): UserConfig {
  return {
    entry: [source],
    target: "es2023",
    dts: false,
    minify: true,
    clean: false,
    failOnWarn: true,
    deps: { alwaysBundle: [/./], neverBundle: ["vscode"], onlyBundle: false },
    plugins: [thirdPartyLicenses(`${file.replace(/\.m?js$/, "")}.THIRD-PARTY-LICENSES.txt`)],
    outputOptions: { entryFileNames: file, codeSplitting: false, intro },
    ...options,
  };
}

/** A worker has no `require`, by which UMD modules tell that they are part of a bundle. */
const WORKER_REQUIRE = 'var require = (id) => { throw new Error("No module " + id); };';

const node: UserConfig = { platform: "node" };
const browser: UserConfig = {
  platform: "browser",
  inputOptions: { resolve: { conditionNames: ["worker", "browser", "import", "require", "default"] } },
};

export default defineConfig([
  bundle("src/extension.node.ts", "extension.js", { ...node, format: "cjs" }),
  bundle("src/server.node.ts", "server.mjs", { ...node, format: "esm" }),
  bundle("src/extension.web.ts", "extension.web.js", { ...browser, format: "cjs" }),
  bundle("src/server.web.ts", "server.web.js", { ...browser, format: "iife" }, WORKER_REQUIRE),
]);
