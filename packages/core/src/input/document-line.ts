import type { GivenDocument } from "./given-document.ts";
import { jsonSchema } from "./json-schema.ts";
import { InputError } from "./problem.ts";
import { faultIn, hint, listed, type Shape } from "./shape.ts";
import { readSidecarText } from "./sidecar-text.ts";

const text = (expected: string, description: string): Shape => ({ kind: "text", expected, description });

function object(
  entries: Readonly<Record<string, Shape>>,
  required: readonly string[],
  expected: string,
  of: string,
): Shape {
  return {
    kind: "object",
    entries,
    required,
    expected,
    nameOf: (key) => `"${key}"${of}`,
    unknown: (key) =>
      `unknown key "${key}"${of}; ${hint(key, Object.keys(entries), `the keys are ${listed(Object.keys(entries))}`)}`,
  };
}

const METADATA: Shape = {
  ...object(
    Object.fromEntries(
      [
        ["headline", "the article's headline"],
        ["alternativeHeadline", "what stands above or below the headline"],
        ["author", "who wrote it"],
        ["publisher", "the outlet"],
        ["datePublished", "ISO 8601; relative dates of the article count from it"],
        ["dateModified", "ISO 8601"],
        ["inLanguage", "a language tag, like en"],
        ["url", "where it was published; citations by this address lead to the source"],
      ].map(([field = "", description = ""]) => [field, text("a text", description)]),
    ),
    [],
    'an object of texts, like {"publisher": "The Harbour Gazette"}',
    " of metadata",
  ),
  description: "What the text does not say of itself, under schema.org's names",
};

const SOURCE: Shape = object(
  {
    id: text("a text, like the label of a footnote", "What the summary cites the source by: [^id] or [@id]"),
    text: text("a text", "The article: plain text, Markdown or HTML"),
    path: text("a text", "What evidence calls the source, and a summary may name it by; the id unless told"),
    metadata: METADATA,
  },
  ["id", "text"],
  'an object, like {"id": "s1", "text": "The council voted …"}',
  " of a source",
);

/** One line of `--stdin-format jsonl`. */
const DOCUMENT: Shape = object(
  {
    id: text("a text", "Comes back with the result"),
    path: text("a text", "What results call the summary; its id unless told"),
    summary: text("a text", "The summary, as Markdown"),
    sources: {
      kind: "list",
      item: SOURCE,
      expected: 'a list of sources, like [{"id": "s1", "text": "The council voted …"}]',
      description: "The articles that the summary is checked against. Nothing else is read",
    },
    leastSourceWords: {
      kind: "number",
      least: 0,
      expected: "a number of words from 0 on",
      description:
        "Words of prose below which a source can't make a claim unsupported; 50 unless told. 0 for passages that were cut out",
    },
  },
  ["summary", "sources"],
  'an object, like {"summary": "…", "sources": []}',
  "",
);

export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(DOCUMENT, {
    name: "document",
    title: "A line that evenhand lint --stdin-format jsonl reads",
  });
}

/** A summary with its sources as a line of JSON hands it in. */
export interface DocumentLine extends GivenDocument {
  /** Null where the line has none. */
  readonly id: string | null;
  /** As `LintInput` has it. */
  readonly leastSourceWords?: number;
}

/**
 * Reads a line.
 *
 * @param place What to call the line in messages, and a document without path and id.
 * @throws InputError for the first thing that is wrong.
 */
export function readDocumentLine(line: string, place: string): DocumentLine {
  const wrong = (message: string): InputError => new InputError(place, null, message);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong("is no JSON; write each document on one line, line breaks as \\n");
  }
  const fault = faultIn(DOCUMENT, value, "a document");
  if (fault !== null) throw wrong(fault.message);
  const {
    id = null,
    path,
    summary,
    sources,
    leastSourceWords,
  } = value as {
    id?: string;
    leastSourceWords?: number;
    path?: string;
    summary: string;
    sources: readonly { id: string; text: string; path?: string; metadata?: object }[];
  };
  const [ids, paths] = [new Set<string>(), new Set<string>()];
  for (const source of sources) {
    if (ids.has(source.id)) throw wrong(`two sources have the id "${source.id}"; give each its own`);
    ids.add(source.id);
    const called = source.path ?? source.id;
    if (paths.has(called)) throw wrong(`two sources are called "${called}"; give each its own path`);
    paths.add(called);
  }
  return {
    id,
    path: path ?? id ?? place,
    ...(leastSourceWords === undefined ? {} : { leastSourceWords }),
    text: summary,
    sources: sources.map(({ metadata, ...source }) =>
      metadata === undefined
        ? source
        : { ...source, metadata: readSidecarText(JSON.stringify(metadata), place) },
    ),
  };
}
