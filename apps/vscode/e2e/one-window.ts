import { afterAll, beforeAll, beforeEach, onTestFailed } from "vitest";
import type { HostKind } from "./host/editor-host.ts";
import { openSession, type Session } from "./session.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const THEMES =
  process.env.EVENHAND_CONTRAST === "high"
    ? (["Default High Contrast Light", "Default High Contrast"] as const)
    : (["Default Light Modern", "Default Dark Modern"] as const);

/** Both hosts, one in a light theme and one in a dark; with EVENHAND_CONTRAST=high in those of high contrast. */
export const HOSTS = [
  { kind: "node", theme: THEMES[0] },
  { kind: "web", theme: THEMES[1] },
] as const satisfies readonly { kind: HostKind; theme: string }[];

export interface OneWindow {
  readonly session: Session;
  readonly window: Workbench;
}

export interface OneWindowOptions {
  readonly kind: HostKind;
  readonly name: string;
  /** Opened from the workspace. */
  readonly file: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Opens the workspace in Restricted Mode. */
  readonly restricted?: boolean;
  /** Before the window is opened. */
  readonly prepare?: (workspace: string) => void;
}

/** Opens a window for the tests of a block, which go on in it one after the other. */
export function oneWindow({
  kind,
  name,
  file,
  settings,
  restricted = false,
  prepare,
}: OneWindowOptions): OneWindow {
  let session: Session | undefined;
  let window: Workbench | undefined;
  beforeAll(async () => {
    session = await openSession({ kind, name: `${name}-${kind}`, settings, restricted });
    prepare?.(session.host.workspace);
    window = await openWorkbench(session, file);
  });
  // After a failure the rest would only wait.
  let failed = false;
  beforeEach(() => {
    if (failed) throw new Error("A test before this one failed");
    onTestFailed(async () => {
      if (!failed) await window?.screenshot("failure");
      failed = true;
    });
  });
  afterAll(async () => {
    await session?.close();
  });
  const opened = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("The window is not open yet");
    return value;
  };
  return {
    get session() {
      return opened(session);
    },
    get window() {
      return opened(window);
    },
  };
}
