import { parseArticle } from "@evenhand/core";
import { expect, it } from "vitest";
import { countDirect, directMetrics } from "./direct-quotations.ts";

const text =
  "The mill closed on Monday.\n\n“We will reopen it in spring,” Ann Lee said.\n\nThe “new wing” is a room of glass.\n";
const at = (part: string) => {
  const start = text.indexOf(part);
  return [{ start, end: start + part.length }];
};
const gold = [
  { source: at("Ann Lee"), cue: at("said"), content: at("We will reopen it in spring"), direct: true },
];

it("counts quotations, speakers and attributed sentences, short marks apart", async () => {
  const counts = countDirect(gold, await parseArticle({ path: "mill.txt", text }));
  expect(counts).toMatchObject({ quotations: 2, quotationsInDirect: 1, long: 1, longInAny: 1 });
  expect(directMetrics([counts])).toMatchObject({
    directQuotationPrecision: 1,
    directQuotationRecall: 1,
    anyLengthQuotationPrecision: 0.5,
    flaggedQuotationPrecision: 0.5,
    directSpeakerOverlap: 1,
    attributedSentenceRecall: 1,
  });
});

it("does not count another's name or a missed quotation as found", async () => {
  const article = await parseArticle({ path: "mill.txt", text });
  const [entry] = gold;
  const other = entry && { ...entry, source: at("The mill") };
  const missed = entry && { ...entry, content: at("The mill closed") };
  expect(directMetrics([countDirect(other ? [other] : [], article)])).toMatchObject({
    directSpeakerOverlap: 0,
  });
  expect(directMetrics([countDirect(missed ? [missed] : [], article)])).toMatchObject({
    directQuotationRecall: 0,
    directQuotationF1: 0,
  });
});
