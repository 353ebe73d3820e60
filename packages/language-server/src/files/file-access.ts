/** Where the server reads files from. */
export interface FileAccess {
  /**
   * @param name The file's name in messages.
   * @throws InputError when it can't be read.
   */
  read(uri: string, name: string): Promise<Uint8Array>;
}

/** Why a file can't be read, as the message of an `InputError`. */
export const REASONS = {
  missing: "no such file",
  folder: "is a folder; name the file in it",
  device: "is a device or pipe, not a file; save its text to a file and name that",
  forbidden: "cannot be read; check its permissions",
} as const;
