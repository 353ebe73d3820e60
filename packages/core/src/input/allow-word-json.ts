import { type AnyNode, type ObjectNode, parse } from "@humanwhocodes/momoa";
import type { Insertion } from "./allow-word.ts";

/**
 * Where a word goes in JSON with comments.
 *
 * @param key Of the root's member that is the configuration; null where the root is.
 */
export function insertionInJson(word: string, config: string, key: string | null): Insertion | null {
  const root = objectIn(config, key);
  if (root === null) return null;
  const value = JSON.stringify(word);
  const vocabulary = memberOf(root, "vocabulary");
  if (vocabulary === null) return insertMember(config, root, `"vocabulary": { "allow": [${value}] }`);
  if (vocabulary.type !== "Object") return null;
  const allow = memberOf(vocabulary, "allow");
  if (allow === null) return insertMember(config, vocabulary, `"allow": [${value}]`);
  if (allow.type !== "Array") return null;
  return insertBehind(config, allow, allow.elements.at(-1) ?? null, value);
}

function objectIn(config: string, key: string | null): ObjectNode | null {
  try {
    const { body } = parse(config.replace(/^\uFEFF/, " "), { mode: "jsonc", allowTrailingCommas: true });
    const root = key === null || body.type !== "Object" ? body : memberOf(body, key);
    return root?.type === "Object" ? root : null;
  } catch {
    return null;
  }
}

function memberOf({ members }: ObjectNode, key: string): AnyNode | null {
  const found = members.find(({ name }) => (name.type === "String" ? name.value : name.name) === key);
  return found?.value ?? null;
}

function insertMember(config: string, object: ObjectNode, member: string): Insertion {
  const last = object.members.at(-1) ?? null;
  if (last === null && object.loc.start.line === object.loc.end.line && object.loc.start.offset === 0)
    return { at: object.loc.start.offset + 1, text: `\n  ${member}\n` };
  return insertBehind(config, object, last, member);
}

/** Behind the last item of a list or object, on a line of its own where that item has one. */
function insertBehind(config: string, within: AnyNode, last: AnyNode | null, text: string): Insertion {
  if (last === null) return { at: within.loc.start.offset + 1, text };
  const lineStart = config.lastIndexOf("\n", last.loc.start.offset - 1) + 1;
  const indent = /^[ \t]*/.exec(config.slice(lineStart))?.[0] ?? "";
  const isAlone = lineStart + indent.length === last.loc.start.offset;
  return { at: last.loc.end.offset, text: isAlone ? `,\n${indent}${text}` : `, ${text}` };
}
