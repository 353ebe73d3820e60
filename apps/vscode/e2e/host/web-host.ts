import { execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import type { EditorHost, HostOptions } from "./editor-host.ts";
import { VSCODE } from "./install.ts";
import { WEB_FILES } from "./test-extensions.ts";
import { webPage } from "./web-page.ts";
import { workspaceFiles } from "./workspace-files.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/**
 * code-server's page always has a remote, and keeps user data there; a VS Code that is all web has none, and
 * keeps user data in the browser. Both are one expression of the bundle.
 */
const WORKBENCH_PATCHES: readonly (readonly [RegExp, string])[] = [
  [/remoteAuthority:location\.host/, "remoteAuthority:void 0"],
  [
    /\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.vscodeRemote\}\)/,
    '.file(this.userDataPath).with({scheme:"vscode-userdata"})',
  ],
];

/** VS Code's workbench as static files, with the unpacked extension and the workspace served over HTTP. */
export async function startWebHost(options: HostOptions): Promise<EditorHost> {
  const { root, workspace, vsix, settings, inHostTests } = options;
  const unpacked = join(root, "extension");
  execFileSync("unzip", ["-q", vsix, "-d", unpacked]);
  const folders: Record<string, string> = {
    "/build/": VSCODE,
    "/web-files/": WEB_FILES,
    "/evenhand/": join(unpacked, "extension"),
    ...(inHostTests === undefined ? {} : { "/tests/": inHostTests }),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, pathname } = new URL(request.url ?? "/", `http://${request.headers.host}`);
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("Access-Control-Allow-Origin", "*");
    // VS Code itself stays as it is; what is tested is asked for anew.
    response.setHeader(
      "Cache-Control",
      pathname.startsWith("/build/") ? "max-age=86400, immutable" : "no-store",
    );
    if (pathname === "/") {
      const tests = inHostTests === undefined ? null : "/tests";
      response.setHeader("Content-Type", "text/html");
      response.end(await webPage({ origin: host, settings, extension: "/evenhand", tests }));
      return;
    }
    if (pathname.startsWith("/workspace/")) return workspaceFiles(workspace, request, response);
    const prefix = Object.keys(folders).find((known) => `${pathname}/`.startsWith(known));
    const relative =
      prefix === undefined ? ".." : normalize(decodeURIComponent(pathname.slice(prefix.length)));
    const file = join(folders[prefix ?? ""] ?? "", relative);
    if (relative.startsWith("..") || !(await isFile(file))) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    if (pathname.endsWith("/workbench/workbench.js")) response.end(await patchedWorkbench(file));
    else createReadStream(file).pipe(response);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const url = `http://127.0.0.1:${port}/`;
  return {
    kind: "web",
    url,
    urlOpening: (file) => {
      const payload = [["openFile", `evenhand-test://workspace/${file}`]];
      return `${url}?payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    workspace,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

async function patchedWorkbench(file: string): Promise<string> {
  let code = await readFile(file, "utf8");
  for (const [pattern, replacement] of WORKBENCH_PATCHES) {
    if (!pattern.test(code)) throw new Error(`${file}: ${pattern} not found`);
    code = code.replace(pattern, replacement);
  }
  return code;
}
