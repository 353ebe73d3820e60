import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VSCODE } from "./install.ts";

export interface WebPageOptions {
  /** Host and port that serve the page. */
  readonly origin: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Paths of the extension and, in in-host tests, of the tests. */
  readonly extension: string;
  readonly tests: string | null;
}

/** The page that starts the workbench without any server behind it. */
export async function webPage({ origin, settings, extension, tests }: WebPageOptions): Promise<string> {
  const uri = (path: string) => ({ scheme: "http", authority: origin, path });
  const product = JSON.parse(await readFile(join(VSCODE, "product.json"), "utf8"));
  const configuration = {
    productConfiguration: {
      ...product,
      enableTelemetry: false,
      extensionsGallery: undefined,
      webviewContentExternalBaseUrlTemplate: `http://${origin}/build/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    additionalBuiltinExtensions: [uri("/web-files"), ...(tests === null ? [uri(extension)] : [])],
    ...(tests === null
      ? {}
      : {
          developmentOptions: {
            extensions: [uri(extension), uri(tests)],
            extensionTestsPath: uri(`${tests}/dist/tests.js`),
          },
        }),
    folderUri: { scheme: "evenhand-test", authority: "workspace", path: "/" },
    configurationDefaults: settings,
    userDataPath: "/",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const data = JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta id="vscode-workbench-web-configuration" data-settings="${data}">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/build/out/vs/code/browser/workbench/workbench.css">
  </head>
  <body aria-label=""></body>
  <script>globalThis._VSCODE_FILE_ROOT = new URL("/build/out/", location).toString();</script>
  <script type="module" src="/build/out/nls.messages.js"></script>
  <script type="module" src="/build/out/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}
