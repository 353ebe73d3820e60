// Runs inside the extension host, in Node and in a web worker: the real `vscode` API and no DOM.
import * as vscode from "vscode";
import { assistantTests } from "./assistant.ts";
import { equal, eventually, OUTCOMES, type Outcome, ok, type Told } from "./check.ts";

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
const at = (file: string) => vscode.Uri.joinPath(folder, file);
const summary = at("summary-defects.md");
const release = at("sources/press-release.txt");

const findings = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri);
const ruleOf = ({ code }: vscode.Diagnostic) => (typeof code === "object" ? code.value : code);
const finding = (uri: vscode.Uri, rule: string) => findings(uri).find((found) => ruleOf(found) === rule);

async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

async function replace(uri: vscode.Uri, words: string, replacement: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.getText().indexOf(words);
  ok(start >= 0, `"${words}" stands in ${uri.path}`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, replacement);
  ok(await vscode.workspace.applyEdit(edit), "the edit applies");
}

async function hoverAt(uri: vscode.Uri, words: string): Promise<vscode.MarkdownString> {
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  const markdown = contents.find((content) => content instanceof vscode.MarkdownString);
  ok(markdown, `there is a hover on "${words}"`);
  return markdown;
}

/** In milliseconds. Meant are 300; a busy machine is given time. */
const ACTIVATION_LIMIT = 1000;
const measured: string[] = [];

const tests: Readonly<Record<string, () => Promise<void>>> = {
  async "the extension activates quickly, and waits for no server"() {
    const extension = vscode.extensions.getExtension("evenhand.evenhand-vscode");
    ok(extension, "the extension is there");
    ok(!extension.isActive, "nothing has activated it yet");
    const start = performance.now();
    await extension.activate();
    const took = performance.now() - start;
    measured.push(`activation: ${Math.round(took)} ms`);
    ok(took < ACTIVATION_LIMIT, `activation in less than ${ACTIVATION_LIMIT} ms: ${took}`);
    await show(summary);
  },

  async "a finding has its rule, the rule's page and the passage in the source's file"() {
    const found = await eventually("number-mismatch", () => finding(summary, "sourcing/number-mismatch"));
    equal(found.source, "Evenhand");
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    const document = await vscode.workspace.openTextDocument(summary);
    ok(document.getText(found.range).startsWith("274 million"), "the range holds the figure");
    ok(typeof found.code === "object" && found.code.target.scheme === "https", "the code links to a page");
    const related = found.relatedInformation?.[0];
    ok(related, "there is related information");
    equal(related.location.uri.toString(), release.toString());
    const article = await vscode.workspace.openTextDocument(release);
    ok(article.getText(related.location.range).includes("247 million crowns"), "it points at the passage");
  },

  async "the hover's link opens the passage"() {
    const hover = await hoverAt(summary, "first passengers");
    ok(hover.value.includes("will step aboard in"), "the hover shows the passage");
    const trust = hover.isTrusted;
    equal(typeof trust === "object" && trust.enabledCommands, [
      "evenhand.openPassage",
      "evenhand.compareSources",
    ]);
    ok(hover.value.includes("(command:evenhand.compareSources?"), "the hover leads to all sources");
    const [, encoded] = /command:evenhand\.openPassage\?([^)]+)/.exec(hover.value) ?? [];
    const [passage] = JSON.parse(decodeURIComponent(encoded ?? "[]"));
    await vscode.commands.executeCommand("evenhand.openPassage", passage);
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), release.toString());
    equal(
      editor?.document.getText(editor.selection),
      "The first passengers will step aboard in September 2029.",
    );
    await show(summary);
  },

  async "unsaved words of a source count, and the saved ones again when they are given up"() {
    for (const source of [release, at("sources/wire.txt")]) {
      const article = await vscode.workspace.openTextDocument(source);
      for (const words of article.getText().match(/247 million/gi) ?? [])
        await replace(source, words, "274 million");
    }
    await eventually("no number-mismatch", () => finding(summary, "sourcing/number-mismatch") === undefined);
    for (const source of [release, at("sources/wire.txt")]) {
      await show(source);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    }
    await show(summary);
    await eventually("number-mismatch again", () => finding(summary, "sourcing/number-mismatch"));
  },

  async "a quick fix edits the summary and takes its finding away"() {
    const found = await eventually("loaded-wording", () => finding(summary, "language/loaded-wording"));
    const document = await show(summary);
    equal(document.getText(found.range), "slammed");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      summary,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    ok(fix?.edit, "there is a preferred fix");
    ok(fix.title.length > 0, "the fix has a title");
    ok(await vscode.workspace.applyEdit(fix.edit), "the fix applies");
    ok(!document.getText().includes("slammed"), "the word is gone");
    await eventually("no loaded-wording", () => finding(summary, "language/loaded-wording") === undefined);
  },

  ...assistantTests(folder, summary),

  async "a source that is not there is told where it is named"() {
    await replace(summary, "sources/op-ed.md", "sources/oped.md");
    const found = await eventually("a missing source", () => finding(summary, "source"));
    const document = await vscode.workspace.openTextDocument(summary);
    equal(document.getText(found.range), "sources/oped.md");
    ok(found.message.startsWith("Source sources/oped.md not found; put the file there"), found.message);
    await replace(summary, "sources/oped.md", "sources/op-ed.md");
    await eventually("no missing source", () => finding(summary, "source") === undefined);
  },

  async "a source is read again when its file changes"() {
    const article = new TextDecoder().decode(await vscode.workspace.fs.readFile(release));
    const changed = article.replace("5,200 car journeys", "6,300 car journeys");
    await replace(summary, "weekday.[^wire]", "weekday.[^ministry]");
    await eventually("no wrong-citation", () => finding(summary, "sourcing/wrong-citation") === undefined);
    const figures = () => findings(summary).filter((found) => ruleOf(found) === "sourcing/number-mismatch");
    const before = figures().length;
    await vscode.workspace.fs.writeFile(release, new TextEncoder().encode(changed));
    await eventually("another number-mismatch", () => figures().length === before + 1);
    await vscode.workspace.fs.writeFile(release, new TextEncoder().encode(article));
    await eventually("one number-mismatch less", () => figures().length === before);
  },

  async "an article of its own is not checked"() {
    await show(at("sources/op-ed.md"));
    await show(summary);
    equal(findings(at("sources/op-ed.md")), []);
  },

  async "a rule that the settings switch off finds nothing, until they switch it on again"() {
    const configuration = vscode.workspace.getConfiguration("evenhand");
    const rules = { "sourcing/number-mismatch": "off" };
    await configuration.update("rules", rules, vscode.ConfigurationTarget.Global);
    await eventually("no number-mismatch", () => !finding(summary, "sourcing/number-mismatch"));
    ok(findings(summary).length > 0, "other rules go on");
    await configuration.update("rules", undefined, vscode.ConfigurationTarget.Global);
    await eventually("number-mismatch", () => finding(summary, "sourcing/number-mismatch"));
  },

  async "an added source gets a footnote that leads to its file"() {
    const document = await show(summary);
    const before = document.getText();
    await vscode.commands.executeCommand("evenhand.addSource", [at("summary-balanced.md"), release]);
    equal(
      document.getText().slice(before.length),
      "[^summary-balanced]: summary-balanced.md\n[^press-release]: sources/press-release.txt\n",
    );
    await vscode.commands.executeCommand("undo");
    await eventually("the text as it was", () => document.getText() === before);
  },

  async "a fix leads to the page about the rule"() {
    const found = await eventually("a finding", () => findings(summary)[0]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      summary,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const command = actions.find((action) => action.command?.command === "evenhand.openRulePage")?.command;
    ok(`${command?.arguments?.[0]}`.startsWith("https://"), "an action opens the rule's page");
    ok((await vscode.commands.getCommands(true)).includes("evenhand.openRulePage"), "the command is there");
  },

  async "all summaries of the workspace are checked, open or not"() {
    const other = at("summary-other.md");
    const text = "The project is expected to cost 512 million crowns.[^w]\n\n[^w]: sources/wire.txt\n";
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    equal(findings(other), []);
    void vscode.commands.executeCommand("evenhand.lintWorkspace");
    await eventually("a finding in a summary that is not open", () => findings(other).length > 0);
  },

  async "the worked example opens, with its findings"() {
    const isWeb = vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined;
    if (!isWeb) return;
    await vscode.commands.executeCommand("evenhand.openExample");
    const uri = vscode.window.activeTextEditor?.document.uri;
    ok(uri?.scheme === "evenhand-example", "the example is open");
    await eventually("its findings", () => finding(uri, "sourcing/number-mismatch"));
    await replace(uri, "274 million", "247 million");
    await eventually("no number-mismatch", () => !finding(uri, "sourcing/number-mismatch"));
    ok(await vscode.window.activeTextEditor?.document.save(), "it can be saved");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await show(summary);
  },

  async "an untitled summary is checked as well"() {
    const content = "The project is expected to cost 512 million crowns.[^w]\n\n[^w]: sources/wire.txt\n";
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    await eventually("a finding", () =>
      findings(document.uri).some((found) => `${ruleOf(found)}`.startsWith("sourcing/")),
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await show(summary);
  },

  async "the server starts again on demand"() {
    await vscode.commands.executeCommand("evenhand.restart");
    await eventually("findings", () => findings(summary).length > 0);
  },

  async "findings go with the setting, and come back with it"() {
    const configuration = vscode.workspace.getConfiguration("evenhand");
    await configuration.update("enable", false, vscode.ConfigurationTarget.Global);
    await eventually("no findings", () => findings(summary).length === 0);
    await configuration.update("enable", undefined, vscode.ConfigurationTarget.Global);
    await eventually("findings", () => findings(summary).length > 0);
  },
};

/** VS Code's entry point for tests; the outcomes leave by the console. */
export async function run(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      outcomes.push({ name, error: null });
    } catch (error) {
      outcomes.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  const told: Told = { outcomes, measured };
  console.log(OUTCOMES + JSON.stringify(told));
}
