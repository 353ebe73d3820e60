import { parseFragment } from "parse5";
import { textOf } from "./tree.ts";

/** Text with the character references that a page has left in it ("&amp;" in JSON). */
export function decodeReferences(text: string): string {
  return /&(?:#|[a-z])/i.test(text) ? textOf(parseFragment(text)) : text;
}
