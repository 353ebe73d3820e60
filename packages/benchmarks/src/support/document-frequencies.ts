import { parseArticle } from "@evenhand/core";

/** Words by the number of articles they stand in, for `evidence/en/document-frequencies.json` of the core. */
export interface DocumentFrequencies {
  readonly documents: number;
  /** Dictionary forms in order, with spaces between, by count. */
  readonly words: Readonly<Record<string, string>>;
}

/** Words in fewer articles than this are rare, and left out. */
const LEAST = 5;
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "ADV"]);

/** Counts in how many of the texts each dictionary form stands. */
export async function countDocuments(texts: Iterable<string>): Promise<DocumentFrequencies> {
  const counts = new Map<string, number>();
  let documents = 0;
  for (const text of new Set(texts)) {
    documents += 1;
    const { prose } = await parseArticle({ path: "article.txt", text });
    const tokens = prose.sentences.flatMap((sentence) => sentence.tokens);
    const words = tokens.filter(({ isWord, wordClass }) => isWord && CONTENT.has(wordClass));
    const forms = new Set(words.map(({ lemma }) => lemma.toLowerCase()));
    for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const words: Record<string, string[]> = {};
  for (const form of [...counts.keys()].sort()) {
    const count = counts.get(form) ?? 0;
    if (count < LEAST || !/^[a-z]{2,}$/.test(form)) continue;
    const alike = words[count] ?? [];
    words[count] = alike;
    alike.push(form);
  }
  return {
    documents,
    words: Object.fromEntries(Object.entries(words).map(([count, forms]) => [count, forms.join(" ")])),
  };
}
