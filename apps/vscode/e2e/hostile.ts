import { writeFileSync } from "node:fs";
import { join } from "node:path";

export const HOSTILE_SUMMARY = "lamps.md";
const LINK = "[call](command:workbench.action.toggleSidebarVisibility)";
const IMAGE = "<img src=x onerror=alert(1)>";
const SCRIPT = "<script>alert(2)</script>";

/** What stands in the report of the hostile summary, and what of it in the Balance view, letter by letter. */
export const IN_REPORT: readonly string[] = [IMAGE, SCRIPT, LINK];
export const IN_BALANCE: readonly string[] = [SCRIPT, LINK];

/** Writes a summary, and an article whose title and words are markup that would do something. */
export function writeHostile(workspace: string): void {
  const article = [
    `# Lamps ${IMAGE}`,
    `The harbour office counted 41 lamps ${IMAGE} on the pier on Monday, and found that most of them had not been mended since the storm of last winter, when the wind tore away two of the poles.`,
    `“The lamps of the pier ${SCRIPT} will go dark in June, and I ${LINK} it a shame,” said Ada Voss, the harbour master.`,
    "The council will hear from the owners of the boats before it says what is to be paid, and a vote is due in the autumn, once the office has said what new poles would cost.\n",
  ];
  const summary = [
    "# Lamps on the pier",
    "The harbour office counted 41 lamps on the pier on Monday.[^office] The lamps of the pier will go dark in June, said Ada Voss.[^office]",
    "[^office]: sources/office.md\n",
  ];
  writeFileSync(join(workspace, "sources/office.md"), asWords(article.join("\n\n")));
  writeFileSync(join(workspace, HOSTILE_SUMMARY), summary.join("\n\n"));
}

/** Markdown in which markup stands as the words of an article. */
function asWords(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll("[", "\\[");
}
