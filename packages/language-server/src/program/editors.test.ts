import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse as parseToml } from "smol-toml";
import { describe, expect, test } from "vitest";
import { startClient } from "../testing/client.ts";
import { HELP } from "./command-line.ts";

const DOCS = fileURLToPath(new URL("../../../../docs", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("../../../../examples/harbour-tram", import.meta.url));
const PAGE = readFileSync(`${DOCS}/other-editors.md`, "utf8");
const { bin } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

const textOf = (name: string): string => readFileSync(`${DOCS}/editors/${name}`, "utf8");
const quoted = (text: string): string[] => [...text.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);

/** The command that each configuration has its editor run, word by word. */
const COMMANDS: Readonly<Record<string, () => readonly string[]>> = {
  "neovim.lua": () => quoted(/^local cmd = (\{.*\})$/m.exec(textOf("neovim.lua"))?.[1] ?? ""),
  "emacs.el": () => quoted(/\. \((.*?)\)\)\)/.exec(textOf("emacs.el"))?.[1] ?? ""),
  "helix.toml": () => {
    const { "language-server": servers, language } = parseToml(textOf("helix.toml")) as {
      "language-server": Record<string, { command: string; args: string[] }>;
      language: { name: string; "language-servers": string[] }[];
    };
    const [name = ""] = Object.keys(servers);
    expect(language).toMatchObject([
      { name: "markdown", "language-servers": expect.arrayContaining([name]) },
    ]);
    return [servers[name]?.command ?? "", ...(servers[name]?.args ?? [])];
  },
  "sublime-text.json": () => JSON.parse(textOf("sublime-text.json")).clients.evenhand.command,
  "zed.json": () => {
    const { lsp, languages } = JSON.parse(textOf("zed.json"));
    const [name = ""] = Object.keys(lsp);
    expect(languages.Markdown.language_servers).toContain(name);
    return [lsp[name].binary.path, ...lsp[name].binary.arguments];
  },
};

describe("the page on other editors", () => {
  test.each(readdirSync(`${DOCS}/editors`))("shows %s as it stands", (name) => {
    expect(PAGE).toContain(`\n${textOf(name).trimEnd()}\n\`\`\``);
  });

  test.each(Object.entries(COMMANDS))("%s starts the server", (_name, command) => {
    expect(command()).toEqual(["evenhand-language-server", "--stdio"]);
  });

  test("names no program and no option that there is not", () => {
    expect(Object.keys(bin)).toEqual(["evenhand-language-server"]);
    const named = [...PAGE.matchAll(/evenhand-language-server ((?:--[\w-]+ ?)+)|`(--[\w-]+)`/g)];
    const options = named.flatMap(([, line = "", option = ""]) =>
      `${line} ${option}`.split(" ").filter(Boolean),
    );
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(HELP).toContain(`  ${option}`);
  });

  test("has options that the server takes", async () => {
    const initializationOptions = JSON.parse(textOf("options.json"));
    const client = await startClient({ folder: pathToFileURL(EXAMPLE).href, initializationOptions });
    const uri = pathToFileURL(`${EXAMPLE}/summary-defects.md`).href;
    client.open(uri, readFileSync(`${EXAMPLE}/summary-defects.md`, "utf8"));
    const marks = await client.connection.sendRequest("textDocument/inlayHint", {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    expect(marks).not.toEqual([]);
    expect(marks).not.toBeNull();
    expect(client.logged).toEqual([]);
    await client.stop();
  });
});
