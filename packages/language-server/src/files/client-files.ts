import type { Connection } from "vscode-languageserver";
import { READ_FILE, type ReadFileParams, type ReadFileResult } from "../protocol.ts";
import { type FileAccess, NO_SUCH_FILE, UnreadableFile } from "./file-access.ts";

/** Files as the client sees them: local, remote or virtual. */
export function clientFiles(connection: Connection): FileAccess {
  return {
    async read(uri) {
      const params: ReadFileParams = { uri };
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      if ("error" in result) {
        throw new UnreadableFile(result.error === "not-found" ? NO_SUCH_FILE : result.error);
      }
      return Uint8Array.from(atob(result.content), (byte) => byte.charCodeAt(0));
    },
  };
}
