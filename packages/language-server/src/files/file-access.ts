/** Where the server reads source articles from. */
export interface FileAccess {
  /** @throws UnreadableFile */
  read(uri: string): Promise<Uint8Array>;
}

/** A file that can't be read; the message is a reason in words ("there is no such file"). */
export class UnreadableFile extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "UnreadableFile";
  }
}

export const NO_SUCH_FILE = "there is no such file";
