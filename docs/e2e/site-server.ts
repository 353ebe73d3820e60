import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";

export const DIST: string = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));
/** As it was built: with the path that findings lead to. */
export const BASE = process.env.EVENHAND_SITE_BASE ?? "/evenhand/";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

export interface SiteServer {
  /** With the base and a slash at its end. */
  readonly url: string;
  close(): void;
}

/** Serves the built site as hosts of static files do: an address without an ending is that of an HTML file. */
export async function serveSite(): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    if (file === null) {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      createReadStream(join(DIST, "404.html")).pipe(response);
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const packs = /^(text|application)\//.test(type);
    response.writeHead(200, { "content-type": type, ...(packs && { "content-encoding": "gzip" }) });
    const stream = createReadStream(file);
    if (packs) stream.pipe(createGzip({ level: 6 })).pipe(response);
    else stream.pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${BASE}`, close: () => server.close() };
}

/** The file behind an address; null where there is none. */
export function fileOf(path: string): string | null {
  if (!path.startsWith(BASE)) return null;
  const file = join(DIST, normalize(`/${path.slice(BASE.length)}`));
  const candidates = [file, `${file}.html`, join(file, "index.html")];
  return candidates.find((name) => existsSync(name) && statSync(name).isFile()) ?? null;
}
