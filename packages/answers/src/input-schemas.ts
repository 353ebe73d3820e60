import { LIMITS } from "./limits.ts";

/** As much of JSON Schema as the arguments of tools need. */
export interface InputSchema {
  readonly type: "object" | "array" | "string" | "integer";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  /** What further keys hold; false where there may be none. */
  readonly additionalProperties?: false | InputSchema;
  readonly items?: InputSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
}

const described = (description: string, schema: InputSchema): InputSchema => ({ ...schema, description });
const text = (maxLength: number, description: string): InputSchema => ({
  type: "string",
  minLength: 1,
  maxLength,
  description,
});
const integer = (minimum: number, description: string, maximum?: number, usual?: number): InputSchema => ({
  type: "integer",
  minimum,
  ...(maximum === undefined ? {} : { maximum }),
  ...(usual === undefined ? {} : { default: usual }),
  description,
});
const object = (
  properties: Readonly<Record<string, InputSchema>>,
  required: readonly string[] = [],
): InputSchema => ({
  type: "object",
  properties,
  ...(required.length === 0 ? {} : { required }),
  additionalProperties: false,
});

const path = text(4096, "The file, relative to a workspace folder; the summary in the editor unless told");
const given = text(LIMITS.text, "The text itself, instead of what the file holds");
const summary = text(
  4096,
  "A summary whose sources are meant, where none are given; the one in the editor unless told",
);
const known = (description: string): InputSchema => text(2000, description);
const sources: InputSchema = {
  type: "array",
  minItems: 1,
  maxItems: LIMITS.sources,
  description: "Source articles, as files or texts; left out, those that the summary names",
  items: object({
    id: text(64, "What the summary cites it by: wire for [^wire]"),
    path: text(4096, "A .txt, .md or .html file; give this or its text"),
    text: text(LIMITS.text, "The article itself, instead of a file or of what the file holds"),
    headline: known("Its headline"),
    author: known("Who wrote it"),
    publisher: known("The outlet"),
    datePublished: known("ISO 8601; relative dates are read by it"),
    url: known("Where it was published"),
  }),
};

/** What the tools of an editor take, by name. Those of `evenhand mcp` take a configuration besides. */
export const INPUT_SCHEMAS: Readonly<Record<string, InputSchema>> = {
  lint_summary: object({
    path,
    text: given,
    sources,
    rules: {
      type: "object",
      additionalProperties: { type: "string", enum: ["off", "info", "warning", "error"] },
      description: 'Severities that hold instead, by rule: {"language/readability": "off"}',
    },
    only: {
      type: "array",
      maxItems: 50,
      items: text(200, "A glob"),
      description: "Globs of the rules to run: sourcing/*, language/*, balance/*",
    },
    evidencePerClaim: integer(0, "Passages given for each sentence", 8, 2),
  }),
  find_evidence: object(
    {
      sentence: text(LIMITS.sentence, "One sentence, as it would stand in a summary"),
      sources,
      summary,
      limit: integer(1, "Passages to give", 8, 5),
    },
    ["sentence"],
  ),
  check_quotation: object(
    {
      quotation: text(LIMITS.sentence, "The words in quotation marks, without the marks"),
      speaker: text(300, "Whom the words are laid to"),
      source: text(4096, "Id or path of the source it is cited from"),
      sources,
      summary,
    },
    ["quotation"],
  ),
  explain_claim: object({
    path,
    text: given,
    sources,
    sentence: text(LIMITS.sentence, "The sentence's words, or some of them; give this or its line"),
    line: integer(1, "Its line, from 1"),
    column: integer(1, "A column in the line, from 1"),
  }),
  list_sources: object({
    paths: {
      type: "array",
      maxItems: 50,
      items: text(4096, "A path"),
      description: "Summaries, articles or folders; left out, all of the workspace",
    },
  }),
  compare_sources: object({
    sources,
    summary: described(
      "A summary whose sources are meant, where none are given, and shown beside them",
      summary,
    ),
    mentions: integer(0, "Mentions given for each actor in each text", 20, 2),
  }),
};

/** What is wrong with arguments, as one sentence; null where nothing. */
export function faultOfInput(schema: InputSchema, value: unknown, at = "the arguments"): string | null {
  const isText = typeof value === "string";
  if (schema.type === "string") {
    if (!isText) return `${at} must be a text`;
    if (schema.enum !== undefined && !schema.enum.includes(value))
      return `${at} must be one of ${schema.enum.join(", ")}`;
    if (value.length < (schema.minLength ?? 0)) return `${at} must not be empty`;
    const { maxLength = value.length } = schema;
    return value.length > maxLength
      ? `${at} has ${value.length} characters; up to ${maxLength} are read`
      : null;
  }
  if (schema.type === "integer") {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
    const isIn = Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    if (isIn) return null;
    return `${at} must be a whole number from ${minimum}${schema.maximum === undefined ? "" : ` to ${maximum}`}`;
  }
  if (schema.type === "array") {
    if (!Array.isArray(value)) return `${at} must be a list`;
    const { items, minItems = 0, maxItems = value.length } = schema;
    if (value.length < minItems) return `${at} must not be empty`;
    if (value.length > maxItems) return `${at} has ${value.length} entries; up to ${maxItems} are read`;
    if (items === undefined) return null;
    return first(value.map((item, i) => () => faultOfInput(items, item, `${at}[${i}]`)));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `${at} must be an object`;
  return faultOfObject(schema, value as Readonly<Record<string, unknown>>, at);
}

function faultOfObject(
  { properties = {}, required = [], additionalProperties = false }: InputSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
): string | null {
  const lacking = required.find((key) => value[key] === undefined);
  if (lacking !== undefined) return `${at} lack "${lacking}"`;
  return first(
    Object.entries(value).map(([key, part]) => () => {
      const schema = Object.hasOwn(properties, key) ? properties[key] : additionalProperties || undefined;
      const called = at === "the arguments" ? `"${key}"` : `${at}.${key}`;
      if (schema !== undefined) return part === undefined ? null : faultOfInput(schema, part, called);
      return `${called} is no argument; there are ${Object.keys(properties).join(", ")}`;
    }),
  );
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
}

/** Arguments with those that are usual in the place of those left out. */
export function withUsual(schema: InputSchema, value: Readonly<Record<string, unknown>>): object {
  const usual = Object.entries(schema.properties ?? {}).flatMap(([key, part]) =>
    part.default === undefined ? [] : [[key, part.default] as const],
  );
  return { ...Object.fromEntries(usual), ...value };
}
