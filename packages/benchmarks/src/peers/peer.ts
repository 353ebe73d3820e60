import type { Span } from "@evenhand/core";

/** What a program says of a file's words. */
export interface PeerFinding {
  /** The path that the program was given. */
  readonly file: string;
  readonly span: Span;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
}

/** How a program is started; what it prints is read from a file, since some lose output on a pipe. */
export interface PeerCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A program that finds words at fault, ready to run. */
export interface Peer {
  readonly name: string;
  /** Versions of the program and of what it runs. */
  readonly version: string;
  /** Whether it reads the files as they are stored, and not their text with the markup blanked out. */
  readonly readsMarkup: boolean;
  /** One file a process, where it can't tell files apart. */
  readonly oneByOne: boolean;
  /** Exit codes that are no failure. */
  readonly exitCodes: readonly number[];
  command(files: readonly string[]): PeerCommand;
  /** @throws SyntaxError when the output is none of the program's. */
  read(output: string, files: readonly string[]): readonly PeerFinding[];
}

/** A program that could not be had here. */
export interface MissingPeer {
  readonly name: string;
  /** One line. */
  readonly reason: string;
}
