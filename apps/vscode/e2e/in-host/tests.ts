import * as vscode from "vscode";

export async function run(): Promise<void> {
  console.log(
    JSON.stringify({ evenhand: [{ name: `runs in ${vscode.env.appName} ${vscode.version}`, error: null }] }),
  );
}
