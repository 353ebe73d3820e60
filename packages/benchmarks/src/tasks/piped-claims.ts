import type { LintResult } from "@evenhand/core";
import { checkClaim, sourcesOf, summaryOfClaim } from "../pipeline/check-claim.ts";
import { type PipedDocument, throughProgram } from "../pipeline/program-pipe.ts";
import { type WordForms, wordForms } from "../pipeline/recase.ts";
import { type DocumentRecord, readItems, type Task } from "../task.ts";
import { type ClaimItem, isClaimRecord, readClaim } from "./claim-items.ts";
import { verdictOf } from "./claim-verdict.ts";

/** The claims of `claim-verification`, checked by the program in its pipe form and by the library: the same verdicts? */
export const pipedClaims: Task = {
  name: "piped-claims",
  recognise: isClaimRecord,
  async score(records, context) {
    const items = readItems(records, context, (record, at) => readClaim(record, at, context));
    const forms = new Map<DocumentRecord, WordForms>();
    const formsOf = ({ document }: ClaimItem): WordForms => {
      const known = forms.get(document) ?? wordForms(document.texts);
      forms.set(document, known);
      return known;
    };
    let [same, at] = [0, 0];
    function* documents(): Generator<PipedDocument> {
      for (const item of items) yield documentOf(item, formsOf(item));
    }
    for await (const line of throughProgram(documents())) {
      const item = items[at++] as ClaimItem;
      const own = told(checkClaim(item.claim, await sourcesOf(item.document), formsOf(item)));
      const piped = told(JSON.parse(line) as LintResult);
      if (own === piped) same++;
      else context.detail(`${item.id}: ${own} and through the pipe ${piped}`);
      context.step();
    }
    return { n: items.length, metrics: { same, different: items.length - same } };
  },
};

function documentOf({ id, claim, document }: ClaimItem, forms: WordForms): PipedDocument {
  const sources = document.texts.map((text, i) => ({ id: `s${i + 1}`, path: `s${i + 1}.txt`, text }));
  const named = sources.map(({ id, path }) => ({ id, target: path }));
  return { id, summary: summaryOfClaim(claim, named, forms), sources, leastSourceWords: 0 };
}

/** All that a verdict is made of, as text. */
function told(result: Pick<LintResult, "claims" | "diagnostics">): string {
  const { verdict, score, errors, warnings } = verdictOf(result);
  return `${verdict} ${score.toFixed(6)} ${[...errors].join()} ${[...warnings].join()}`;
}
