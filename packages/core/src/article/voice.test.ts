import { describe, expect, it } from "vitest";
import { parseArticle } from "./parse-article.ts";

describe("the voice of an article", () => {
  it.each<[name: string, text: string, voice: string]>([
    [
      "a report",
      "Bridge closed\n\nThe bridge was closed on Monday. “I am sad, and I said so, and I left,” Ada Brink said.",
      "outlet",
    ],
    [
      "a labelled opinion",
      "THE MORNING POST\nOpinion\n\nA bridge too far\n\nThe bridge was closed on Monday. It should not have been.",
      "author",
    ],
    [
      "a disclaimer",
      "A bridge too far\n\nThe bridge was closed.\n\nThe views expressed are her own.",
      "author",
    ],
    [
      "an author who says I",
      "A bridge too far\n\nI saw it close. I was there. The mayor was not, and I told him so.",
      "author",
    ],
    [
      "one aside in the first person",
      "Bridge closed\n\nThe bridge was closed. I was there when it happened. Ada Brink spoke.",
      "outlet",
    ],
  ])("%s", async (_, text, voice) => {
    expect((await parseArticle({ path: "a.txt", text })).voice).toBe(voice);
  });
});
