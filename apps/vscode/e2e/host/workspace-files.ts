import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, normalize } from "node:path";

/**
 * Serves a folder to the file system provider in `web-files/`: `GET ?stat`, `GET ?list`, `GET` for a file's
 * bytes and `PUT` to write them. 404 stands for a file that is not there.
 */
export async function workspaceFiles(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const relative = normalize(decodeURIComponent(pathname.slice("/workspace/".length)));
  const path = join(folder, relative);
  if (relative.startsWith("..")) {
    response.writeHead(403).end();
    return;
  }
  try {
    if (request.method === "PUT") {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece);
      await writeFile(path, Buffer.concat(pieces));
      response.end();
    } else if (search === "?stat") {
      const entry = await stat(path);
      const type = entry.isDirectory() ? 2 : 1;
      response.end(JSON.stringify({ type, ctime: entry.ctimeMs, mtime: entry.mtimeMs, size: entry.size }));
    } else if (search === "?list") {
      const entries = await readdir(path, { withFileTypes: true });
      response.end(JSON.stringify(entries.map((entry) => [entry.name, entry.isDirectory() ? 2 : 1])));
    } else {
      response.end(await readFile(path));
    }
  } catch {
    response.writeHead(404).end();
  }
}
