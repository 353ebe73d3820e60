import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from "vscode";

/** File system of the worked example where there is no folder to copy it into. */
export const EXAMPLE_SCHEME = "evenhand-example";

/** The example's files, by their paths in it. */
export const EXAMPLE_FILES = [
  "summary-defects.md",
  "summary-balanced.md",
  "sources/wire.txt",
  "sources/op-ed.md",
  "sources/city-page.html",
  "sources/press-release.txt",
] as const;

const FOLDER = "/harbour-tram";

/** Where a file of the example is packed. */
export function packedExample(context: ExtensionContext, file: string): Uri {
  return Uri.joinPath(context.extensionUri, "dist/example", file);
}

/** A file of the example as it can be edited without a folder; what is saved is kept until the window closes. */
export function virtualExample(file: string): Uri {
  return Uri.from({ scheme: EXAMPLE_SCHEME, path: `${FOLDER}/${file}` });
}

/** Provides the virtual example. */
export function exampleFiles(context: ExtensionContext): Disposable {
  const saved = new Map<string, Uint8Array>();
  const changes = new EventEmitter<FileChangeEvent[]>();
  const start = Date.now();

  async function readFile(uri: Uri): Promise<Uint8Array> {
    const known = saved.get(uri.path);
    if (known !== undefined) return known;
    const file = EXAMPLE_FILES.find((one) => uri.path === `${FOLDER}/${one}`);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return workspace.fs.readFile(packedExample(context, file));
  }
  function refuse(): never {
    throw FileSystemError.NoPermissions("The example has these files and no others");
  }

  const provider: FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    async stat(uri) {
      const times = { ctime: start, mtime: saved.has(uri.path) ? Date.now() : start };
      const isFolder = EXAMPLE_FILES.some((file) => `${FOLDER}/${file}`.startsWith(`${uri.path}/`));
      if (isFolder || uri.path === "/") return { type: FileType.Directory, size: 0, ...times };
      return { type: FileType.File, size: (await readFile(uri)).byteLength, ...times };
    },
    readDirectory(uri) {
      const top = uri.path === "/" ? "/" : `${uri.path}/`;
      const names = EXAMPLE_FILES.map((file) => `${FOLDER}/${file}`).flatMap((path): [string, FileType][] => {
        if (!path.startsWith(top)) return [];
        const [name = "", ...rest] = path.slice(top.length).split("/");
        return [[name, rest.length > 0 ? FileType.Directory : FileType.File]];
      });
      return [...new Map(names)];
    },
    readFile,
    async writeFile(uri, content) {
      await readFile(uri);
      saved.set(uri.path, content);
      changes.fire([{ type: FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  return Disposable.from(
    changes,
    workspace.registerFileSystemProvider(EXAMPLE_SCHEME, provider, { isCaseSensitive: true }),
  );
}
