import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Insertion } from "./allow-word.ts";

/** Where a word goes in YAML: into what is there, in its own style; null also where a byte order mark comes first. */
export function insertionInYaml(word: string, text: string): Insertion | null {
  if (text.startsWith("\uFEFF")) return null;
  const { contents, errors } = parseDocument(text, { prettyErrors: false });
  if (errors.length > 0) return null;
  const value = scalarOf(word);
  if (contents === null || isEmpty(contents)) {
    // Only comments, or nothing; but a document that was opened with marks may be closed with some.
    if (/^(?:---|\.\.\.)/m.test(text)) return null;
    const line = /(?:^|\n)$/.test(text) ? "" : newLine(text);
    return { at: text.length, text: `${line}vocabulary:\n  allow: [${value}]\n` };
  }
  if (!isMap(contents)) return null;
  return memberInsertion(contents, "vocabulary", text, {
    missing: (indent) => `vocabulary:${newLine(text)}${indent}  allow: [${value}]`,
    missingInFlow: `vocabulary: {allow: [${value}]}`,
    empty: ` {allow: [${value}]}`,
    found: (vocabulary) =>
      isMap(vocabulary)
        ? memberInsertion(vocabulary, "allow", text, {
            missing: () => `allow: [${value}]`,
            missingInFlow: `allow: [${value}]`,
            empty: ` [${value}]`,
            found: (allow) => (isSeq(allow) ? itemInsertion(allow, value, text) : null),
          })
        : null,
  });
}

interface MemberTexts {
  /** The member as a line of a block, whose further lines have this indent. */
  readonly missing: (indent: string) => string;
  readonly missingInFlow: string;
  /** Its value, behind the colon. */
  readonly empty: string;
  readonly found: (value: unknown) => Insertion | null;
}

function memberInsertion(map: YAMLMap, key: string, text: string, texts: MemberTexts): Insertion | null {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const start = map.range?.[0];
  if (start === undefined) return null;
  if (pair === undefined) {
    if (map.flow) return { at: start + 1, text: `${texts.missingInFlow}${map.items.length > 0 ? ", " : ""}` };
    const indent = indentAt(start, text);
    return indent === null ? null : { at: start, text: `${texts.missing(indent)}${newLine(text)}${indent}` };
  }
  if (!isEmpty(pair.value)) return texts.found(pair.value);
  const at = isScalar(pair.key) ? colonBehind(pair.key, text) : null;
  return at === null ? null : { at, text: texts.empty };
}

/** Behind the last item, on a line of its own where the items have such. */
function itemInsertion(list: YAMLSeq, value: string, text: string): Insertion | null {
  const last = list.items.at(-1);
  const start = list.range?.[0];
  if (start === undefined) return null;
  if (last === undefined) return list.flow ? { at: start + 1, text: value } : null;
  const range = isScalar(last) ? last.range : null;
  if (!range) return null;
  if (list.flow) return { at: range[1], text: `, ${value}` };
  const indent = indentAt(start, text);
  if (indent === null) return null;
  // A comment behind the last item stays with it.
  const end = text.slice(range[1]).search(/\r?\n|$/) + range[1];
  return { at: end, text: `${newLine(text)}${indent}- ${value}` };
}

/** What stands before a place on its line, where that is white space. */
function indentAt(at: number, text: string): string | null {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^ *$/.test(before) ? before : null;
}

function colonBehind({ range }: Scalar, text: string): number | null {
  const colon = /^\s*:/.exec(text.slice(range?.[1]));
  return colon === null || !range ? null : range[1] + colon[0].length;
}

/** As the text ends its lines. */
function newLine(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

/** A word as it is where YAML reads it so, else in quotation marks. */
function scalarOf(word: string): string {
  const isPlain = /^\p{L}[\p{L} -]*$/u.test(word) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word);
  return isPlain ? word : JSON.stringify(word);
}
