import { InputError } from "@evenhand/core/input";
import type { Connection } from "vscode-languageserver";
import { READ_FILE, type ReadFileParams, type ReadFileResult } from "../protocol.ts";
import { type FileAccess, REASONS } from "./file-access.ts";

/**
 * Files as the client sees them: local, remote or virtual.
 *
 * @param confined Whether no link is followed.
 */
export function clientFiles(connection: Connection, confined = false): FileAccess {
  return {
    async read(uri, name) {
      const params: ReadFileParams = { uri, ...(confined && { confined }) };
      const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      if ("content" in result) return Uint8Array.from(atob(result.content), (byte) => byte.charCodeAt(0));
      const { error, message } = result;
      throw new InputError(name, null, error === "other" ? `cannot be read (${message})` : REASONS[error]);
    },
  };
}
