import { InputError } from "@evenhand/core/input";
import { URI } from "vscode-uri";
import { isInside, normaliseUri } from "../uris.ts";
import { type FileAccess, REASONS } from "./file-access.ts";

/**
 * Files of the workspace folders and no others: neither by their paths, nor by links that lead out.
 *
 * @param reason Why others are not read.
 */
export function confinedFiles(
  access: FileAccess,
  folders: () => readonly string[],
  reason: string = REASONS.outside,
): FileAccess {
  return {
    ...access,
    async read(uri, name) {
      if (!isConfined(uri, folders())) throw new InputError(name, null, reason);
      const { realUri } = access;
      if (realUri !== undefined) {
        const real = await realUri(uri);
        const tops = await Promise.all(folders().map((folder) => realUri(folder)));
        if (!isConfined(real, tops)) throw new InputError(name, null, reason);
      }
      return access.read(uri, name);
    },
  };
}

/** Whether a URI lies in one of the folders, as it is written. */
function isConfined(uri: string, folders: readonly string[]): boolean {
  const steps = URI.parse(uri).path.split(/[\\/]/);
  return !steps.includes("..") && folders.some((folder) => isInside(normaliseUri(uri), folder));
}
