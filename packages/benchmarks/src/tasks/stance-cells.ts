import { parseArticle, parseSummary, readStances, type Source } from "@evenhand/core";
import { type JsonRecord, stringField } from "../data/fields.ts";
import { plainPath, readText } from "../data/files.ts";
import { ratio } from "../metrics/ratio.ts";
import { groupBy, readItems, type Task, type TaskContext } from "../task.ts";

/** How an article as a whole shows an actor, as a reader sees it. */
interface Cell {
  readonly file: string;
  readonly actor: string;
  readonly stance: string;
  readonly sure: boolean;
}

/** Readings of how articles show actors, against the stance matrix over these articles. */
export const stanceCells: Task = {
  name: "stance-cells",
  recognise: (record) =>
    typeof record.file === "string" && typeof record.actor === "string" && typeof record.stance === "string",
  async score(records, context) {
    const cells = readItems(records, context, readCell);
    const files = [...groupBy(cells, ({ file }) => file).keys()].sort();
    const stanceOf = await stancesIn(files, context);
    const judged = cells.map((cell) => ({ ...cell, found: stanceOf(cell.file, cell.actor) }));
    for (const { file, actor, stance, found, sure } of judged) {
      if (found !== stance)
        context.detail(`missed ${file} ${actor}: ${stance}${sure ? "" : " (unsure)"}, found ${found}`);
      context.step();
    }
    const agreed = judged.filter(({ found, stance }) => found === stance);
    const sure = judged.filter((cell) => cell.sure);
    return {
      n: cells.length,
      metrics: {
        agreed: agreed.length,
        agreement: ratio(agreed.length, cells.length),
        agreementWhereSure: ratio(agreed.filter((cell) => cell.sure).length, sure.length),
      },
    };
  },
};

function readCell(record: JsonRecord): Cell {
  return {
    file: stringField(record, "file"),
    actor: stringField(record, "actor"),
    stance: stringField(record, "stance"),
    sure: record.confidence !== "unsure",
  };
}

/** How each article shows an actor and those who speak for it; "absent" where it mentions none of them. */
async function stancesIn(
  files: readonly string[],
  context: TaskContext,
): Promise<(file: string, actor: string) => string> {
  const sources = await Promise.all(
    files.map(async (file): Promise<Source> => {
      const text = await readText(context.folder, file);
      return { id: file, target: null, article: await parseArticle({ path: plainPath(file), text }) };
    }),
  );
  const { overall } = readStances(parseSummary({ path: "none.md", text: "" }), sources);
  return (file, actor) => overall(files.indexOf(file) + 1, actor) ?? "absent";
}
