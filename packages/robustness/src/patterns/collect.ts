import { patternsBuilt } from "./built.ts";
import { patternsWritten } from "./literals.ts";
import { joined, type Pattern } from "./pattern.ts";

/** Every regular expression that ships: those written out, those built while modules load, those built of a text. */
export async function patternsShipped(root: string): Promise<readonly Pattern[]> {
  const { literals, builders, templates } = patternsWritten(root);
  return joined([...literals, ...templates, ...(await patternsBuilt(root, builders))]);
}
