/** Where the server reads files from. */
export interface FileAccess {
  /**
   * @param name The file's name in messages.
   * @throws InputError when it can't be read.
   */
  read(uri: string, name: string): Promise<Uint8Array>;
  /**
   * The URI that a file or folder has without any link in its path, normalised. Left out where whoever reads looks after
   * links.
   */
  realUri?(uri: string): Promise<string>;
}

/** Why a file can't be read, as the message of an `InputError`. */
export const REASONS = {
  missing: "no such file",
  folder: "is a folder; name the file in it",
  device: "is a device or pipe, not a file; save its text to a file and name that",
  forbidden: "cannot be read; check its permissions",
  outside:
    "lies outside the workspace or behind a link, and is not read while the workspace is not trusted; trust it, or put a copy into its folder",
  beyond:
    "lies outside the workspace folders or behind a link, and is not read for a language model; open it in the editor, or give its text",
} as const;
