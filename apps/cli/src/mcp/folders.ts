import { realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { RequestHandlerExtra } from "@modelcontextprotocol/sdk/shared/protocol.js";
import {
  ListRootsResultSchema,
  RootsListChangedNotificationSchema,
  type ServerNotification,
  type ServerRequest,
} from "@modelcontextprotocol/sdk/types.js";
import { CallProblem } from "./call-problem.ts";

export type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** The folders that a client lets be read; absolute. */
export type FoldersOf = (extra: Extra) => Promise<readonly string[]>;

/** Milliseconds that a client may take to name its folders. */
const PATIENCE = 10_000;

/**
 * Asks the client for its roots, once until it says that they have changed; a client that has none is given the
 * working directory.
 *
 * @param outermost A folder beyond which no root counts; null where the client has its user's own rights.
 */
export function foldersOf({ server }: McpServer, cwd: string, outermost: string | null): FoldersOf {
  let known: Promise<readonly string[]> | null = null;
  server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    known = null;
  });

  async function ask(extra: Extra): Promise<readonly string[]> {
    const { roots } = await extra.sendRequest({ method: "roots/list" }, ListRootsResultSchema, {
      timeout: PATIENCE,
    });
    const folders = roots.flatMap(({ uri }) => folderAt(uri));
    return outermost === null ? folders : within(folders, outermost);
  }

  return async (extra) => {
    if (server.getClientCapabilities()?.roots === undefined) return [cwd];
    const asked = known ?? ask(extra);
    known = asked;
    try {
      return await asked;
    } catch {
      if (known === asked) known = null;
      throw new CallProblem("the client has not said which folders may be read; ask again");
    }
  };
}

function folderAt(uri: string): string[] {
  try {
    return uri.startsWith("file:") ? [fileURLToPath(uri)] : [];
  } catch {
    return [];
  }
}

async function within(folders: readonly string[], outermost: string): Promise<string[]> {
  const outer = await realpath(outermost);
  const real = await Promise.all(folders.map((folder) => realpath(folder).catch(() => null)));
  return real.filter((folder) => {
    if (folder === null) return false;
    const inner = relative(outer, folder);
    return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
  }) as string[];
}
