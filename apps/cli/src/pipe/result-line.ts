import { fileJson } from "@evenhand/answers";
import {
  type DocumentLine,
  formatProblem,
  InputError,
  readDocumentLine,
  readGivenDocument,
} from "@evenhand/core/node";
import { type CheckedFile, errorsOf } from "../lint-report.ts";
import { jsonText } from "../reporters/json-text.ts";
import { type CheckSettings, checkSummary } from "../run/check-file.ts";
import type { ReadLine } from "./read-lines.ts";

/** What came of one line. */
export interface LineResult {
  /** JSON on one line, its end included, by `#/$defs/documentLine` of `schema/lint.schema.json`. */
  readonly json: string;
  /** Null where the line could not be used. */
  readonly file: CheckedFile | null;
}

/** Bytes of the longest line: a summary with a few dozen whole pages beside it. */
export const LONGEST_LINE = 64_000_000;

/**
 * Checks the document of a line. Never throws for what stands in it: a line that can't be used has its own result.
 *
 * @param quiet Only findings at error are in the result.
 */
export async function checkLine(line: ReadLine, config: CheckSettings, quiet: boolean): Promise<LineResult> {
  let document: DocumentLine | null = null;
  try {
    document = readLine(line);
    const { leastSourceWords } = document;
    const settings = leastSourceWords === undefined ? config : { ...config, leastSourceWords };
    const { file, errors, warnings } = checkSummary(await readGivenDocument(document), settings);
    if (file === null) throw new Error("a summary at hand was not checked");
    const told = quiet ? errorsOf(file) : file;
    return {
      json: resultLine({
        type: "document",
        line: line.number,
        id: document.id,
        ...fileJson(told),
        errors: errors.map((problem) => formatProblem(problem)),
        warnings: warnings.map((problem) => formatProblem(problem)),
      }),
      file: told,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = formatProblem(error);
    return {
      json: resultLine({ type: "failure", line: line.number, id: document?.id ?? null, message }),
      file: null,
    };
  }
}

/** @throws InputError */
function readLine({ number, bytes }: ReadLine): DocumentLine {
  const place = `line ${number}`;
  if (bytes === null) {
    throw new InputError(place, null, `is longer than ${LONGEST_LINE / 1_000_000} MB; hand in less in one`);
  }
  return readDocumentLine(new TextDecoder().decode(bytes), place);
}

function resultLine(result: object): string {
  return `${jsonText(result)}\n`;
}
