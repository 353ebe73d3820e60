/** A running VS Code that a browser can open, with the packaged extension in it. */
export interface EditorHost {
  readonly kind: HostKind;
  /** Address of the workbench, with the workspace folder. */
  readonly url: string;
  /** The address that also opens a file of the workspace. */
  urlOpening(file: string): string;
  /** Where the workspace lies on disk. */
  readonly workspace: string;
  stop(): Promise<void>;
}

/** `node`: VS Code's server with its Node extension host. `web`: all in the browser, as vscode.dev. */
export type HostKind = "node" | "web";

export interface HostOptions {
  /** A new folder that is the host's own. */
  readonly root: string;
  readonly workspace: string;
  /** The packaged extension. */
  readonly vsix: string;
  /** A folder of extensions in which it is installed. */
  readonly extensions: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where logs go. */
  readonly out: string;
  /** Whether the workspace is in Restricted Mode, which a web host's own file system never is. */
  readonly restricted: boolean;
  /** An extension that VS Code runs its tests from, in the extension host. */
  readonly inHostTests?: string;
}

/** For a workspace that nobody has trusted yet, nor is asked to. */
export const RESTRICTED: Readonly<Record<string, unknown>> = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

/** A quiet, offline VS Code that shows the editor and nothing else. */
export const SETTINGS: Readonly<Record<string, unknown>> = {
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  // Newer versions lay settings and the like over the editor otherwise.
  "workbench.editor.useModal": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of VS Code's
  "window.title": "${activeEditorShort}",
  "window.commandCenter": false,
  "window.autoDetectColorScheme": false,
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "git.enabled": false,
  "editor.hover.delay": 100,
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "files.autoSave": "off",
};
