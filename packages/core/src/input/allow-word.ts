import { type AnyNode, type ObjectNode, parse } from "@humanwhocodes/momoa";

/** What to write, and at which offset of a configuration's text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A configuration that allows a word and says no more. */
export function configAllowing(word: string): string {
  return `{\n  "vocabulary": { "allow": [${JSON.stringify(word)}] }\n}\n`;
}

/**
 * Where to write a word into `vocabulary.allow` of a configuration in JSON, comments and all else left as they are; null
 * where the text is no JSON object, or has something else in that place.
 */
export function insertionAllowing(word: string, config: string): Insertion | null {
  const root = objectIn(config);
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

function objectIn(config: string): ObjectNode | null {
  try {
    const { body } = parse(config.replace(/^\uFEFF/, " "), { mode: "jsonc", allowTrailingCommas: true });
    return body.type === "Object" ? body : null;
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
