import type { Files } from "./files.ts";

/** What configurations are read from: a disk, or what an editor shows of one. */
export interface ConfigHost extends Files {
  /** What messages call a file. */
  shown(file: string): string;
  /** The folder that a file or folder is in; the topmost folder is in itself. */
  folderOf(file: string): string;
  /**
   * The configurations in a folder that are named as such, a package.json left out.
   *
   * @throws InputError for a name that looks like one and is none.
   */
  configNames(folder: string): Promise<readonly string[]>;
  /**
   * Runs a module, and gives its default export as plain data. Absent where no program may be run.
   *
   * @throws InputError where it throws, or exports no data.
   */
  readonly readModule?: (file: string) => Promise<unknown>;
}
