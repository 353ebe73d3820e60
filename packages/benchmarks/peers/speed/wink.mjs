// Splits the files into sentences and tagged words, and prints how many there are: what a linter's tokens cost.
import { readFileSync } from "node:fs";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const nlp = winkNLP(model);
for (const file of process.argv.slice(2)) {
  const doc = nlp.readDoc(readFileSync(file, "utf8"));
  console.log(JSON.stringify({ file, sentences: doc.sentences().length(), tokens: doc.tokens().length() }));
}
