import { defineConfig, type UserConfig } from "tsdown";

/** A single file in dist/ that needs nothing but its host: `vscode` is the host's, all else goes in. */
function bundle(source: string, file: string, options: UserConfig): UserConfig {
  return {
    entry: [source],
    target: "es2023",
    dts: false,
    minify: true,
    clean: false,
    failOnWarn: true,
    deps: { alwaysBundle: [/./], neverBundle: ["vscode"], onlyBundle: false },
    outputOptions: { entryFileNames: file, codeSplitting: false },
    ...options,
  };
}

const node = { format: "cjs", platform: "node" } as const;
const browser = {
  platform: "browser",
  inputOptions: { resolve: { conditionNames: ["browser", "import", "require", "default"] } },
} as const;

export default defineConfig([
  bundle("src/extension.node.ts", "extension.js", node),
  bundle("src/server.node.ts", "server.js", node),
  bundle("src/extension.web.ts", "extension.web.js", { ...browser, format: "cjs" }),
  bundle("src/server.web.ts", "server.web.js", { ...browser, format: "iife" }),
]);
