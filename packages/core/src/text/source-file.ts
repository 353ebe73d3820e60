/** A file's text as decoded, a byte order mark included. */
export interface SourceFile {
  /** Relative to the working directory, for messages; its extension helps to tell the format. */
  readonly path: string;
  readonly text: string;
}
