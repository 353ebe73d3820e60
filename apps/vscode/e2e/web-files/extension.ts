import * as vscode from "vscode";

/** The test's workspace as a file system of the web VS Code; changes are told where they are made here. */
export function activate(context: vscode.ExtensionContext): void {
  const { scheme, authority } = context.extensionUri;
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const address = ({ path }: vscode.Uri) => `${scheme}://${authority}/workspace${encodeURI(path)}`;

  async function request(uri: vscode.Uri, query = "", init: RequestInit = {}): Promise<Response> {
    const response = await fetch(address(uri) + query, init);
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return response;
  }

  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await request(uri, "?stat")).json(),
    readDirectory: async (uri) => (await request(uri, "?list")).json(),
    readFile: async (uri) => new Uint8Array(await (await request(uri)).arrayBuffer()),
    async writeFile(uri, content) {
      const body = new Uint8Array(content);
      await request(uri, "", { method: "PUT", body });
      changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: () => Promise.reject(vscode.FileSystemError.NoPermissions()),
    delete: () => Promise.reject(vscode.FileSystemError.NoPermissions()),
    rename: () => Promise.reject(vscode.FileSystemError.NoPermissions()),
  };
  context.subscriptions.push(
    changes,
    vscode.workspace.registerFileSystemProvider("evenhand-test", provider, { isCaseSensitive: true }),
  );
}
