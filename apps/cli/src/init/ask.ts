import process from "node:process";
import { createInterface, type Interface } from "node:readline";
import { nearest, PRESET_NAMES } from "@evenhand/core/node";
import { badFolder, type InitPlan } from "./plan.ts";

/**
 * Asks for what was not said on the command line.
 *
 * @returns Null where the user ends it, with Ctrl-C or at the end of the input.
 */
export async function askPlan(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  known: Partial<InitPlan>,
  standard: InitPlan,
): Promise<InitPlan | null> {
  const lines = createInterface({ input, output });
  try {
    const sources =
      known.sources ?? (await askFor(lines, "Folder for the source articles", standard.sources, badFolder));
    if (sources === null) return null;
    const presets = `Rules to start from (${PRESET_NAMES.join(", ")})`;
    const preset = known.preset ?? (await askFor(lines, presets, standard.preset, badPreset));
    if (preset === null) return null;
    const preCommit =
      known.preCommit ?? (await askWhether(lines, "Check before each commit, with pre-commit?"));
    if (preCommit === null) return null;
    const workflow = known.workflow ?? (await askWhether(lines, "Check on GitHub, with a workflow?"));
    return workflow === null ? null : { sources, preset, preCommit, workflow };
  } finally {
    lines.close();
  }
}

/** What is wrong with the name of a preset; null where nothing is. */
export function badPreset(name: string): string | null {
  if (PRESET_NAMES.includes(name)) return null;
  const meant = nearest(name, PRESET_NAMES);
  return meant === null
    ? `it must be one of ${PRESET_NAMES.join(", ")}`
    : `there is no "${name}"; did you mean "${meant}"?`;
}

async function askFor(
  lines: Interface,
  question: string,
  standard: string,
  problemOf: (answer: string) => string | null,
): Promise<string | null> {
  for (;;) {
    const answer = await ask(lines, `${question}: (${standard}) `);
    if (answer === null) return null;
    const given = answer.trim() || standard;
    const problem = problemOf(given);
    if (problem === null) return given;
    process.stdout.write(`  ${problem}\n`);
  }
}

async function askWhether(lines: Interface, question: string): Promise<boolean | null> {
  for (;;) {
    const answer = await ask(lines, `${question} (y/N) `);
    if (answer === null) return null;
    if (/^\s*(?:no?\s*)?$/i.test(answer)) return false;
    if (/^\s*(?:y|yes)\s*$/i.test(answer)) return true;
    process.stdout.write("  y or n\n");
  }
}

/** One line of the user's; null at the end of the input. */
function ask(lines: Interface, text: string): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (): void => resolve(null);
    lines.once("close", end);
    lines.question(text, (answer) => {
      lines.off("close", end);
      resolve(answer);
    });
  });
}
