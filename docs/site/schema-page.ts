import { escapeHtml } from "./escape-html.ts";
import { readRepositoryFile } from "./repository.ts";

/** As much of JSON Schema as the program's schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Rules are told of on their own pages. */
const ON_OTHER_PAGES = new Set(["rules"]);

/**
 * A reference made of a schema of the program: a table of keys for the whole, and one for each thing that it names.
 *
 * @param name The schema's name in apps/cli/schema.
 */
export function schemaPage(name: string): string {
  const schema: Schema = JSON.parse(readRepositoryFile(`apps/cli/schema/${name}.schema.json`));
  const named = { ...schema.$defs, ...schema.definitions };
  const parts = [`\n${schema.description ?? ""}\n`, objectTable(schema)];
  for (const [key, definition] of Object.entries(named)) {
    if (ON_OTHER_PAGES.has(key)) continue;
    parts.push(`\n## ${key} {#${anchorOf(key)}}\n`);
    if (definition.description !== undefined)
      parts.push(`${escapeHtml(definition.description.replace(/\.$/, ""))}.\n`);
    parts.push(bodyOf(definition));
  }
  return parts.join("\n");
}

function bodyOf(schema: Schema): string {
  const variants = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (schema.properties !== undefined) return objectTable(schema);
  if (schema.items?.properties !== undefined) return `A list; each item has:\n\n${objectTable(schema.items)}`;
  const objects = variants?.filter(({ properties }) => properties !== undefined) ?? [];
  if (objects.length > 0) return `${typeOf(schema)}\n\n${objects.map(objectTable).join("\n\n")}`;
  return `${typeOf(schema)}\n`;
}

function objectTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).flatMap(([key, schema]) =>
    rowsOf(key, schema, required.includes(key)),
  );
  if (rows.length === 0) return "";
  return ["| key and type | what it is |", "| --- | --- |", ...rows, ""].join("\n");
}

function rowsOf(key: string, schema: Schema, isRequired: boolean): string[] {
  const about = [
    schema.description === undefined ? "" : `${escapeHtml(schema.description.replace(/\.$/, ""))}.`,
    schema.default === undefined
      ? ""
      : `Default: <code>${escapeHtml(JSON.stringify(schema.default))}</code>.`,
    rangeOf(schema),
    isRequired || schema.default !== undefined ? "" : "May be absent.",
  ];
  const row = `| ${keyOf(key)}<br><span class="type">${typeOf(schema)}</span> | ${about.filter((part) => part !== "").join(" ")} |`;
  const [inner, prefix] =
    schema.properties !== undefined ? [schema, `${key}.`] : [schema.items ?? {}, `${key}[].`];
  const nested = Object.entries(inner.properties ?? {}).flatMap(([name, own]) =>
    rowsOf(`${prefix}${name}`, own, inner.required?.includes(name) ?? false),
  );
  return [row, ...nested];
}

/** A key's path as code that can go on in the next line behind each part. */
function keyOf(path: string): string {
  return `<code>${escapeHtml(path).replaceAll(".", ".<wbr>")}</code>`;
}

function rangeOf({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}.`;
  return "";
}

function typeOf(schema: Schema): string {
  const { $ref, type, items, prefixItems, additionalProperties } = schema;
  const values = schema.enum;
  if ($ref !== undefined) return referenceTo($ref);
  if (schema.const !== undefined) return code(schema.const);
  if (values !== undefined) return values.map(code).join(", ");
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants !== undefined) return [...new Set(variants.map(typeOf))].join(" or ");
  if (schema.allOf !== undefined) return schema.allOf.map(typeOf).join(" with ");
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(", ")}]`;
  if (type === "array") return items === undefined ? "list" : `list of ${typeOf(items)}`;
  if (typeof additionalProperties === "object") return `map to ${typeOf(additionalProperties)}`;
  return [type ?? "any"].flat().join(" or ");
}

function referenceTo(reference: string): string {
  const name = reference.split("/").at(-1) ?? "";
  if (ON_OTHER_PAGES.has(name)) return "[rules](#rules)";
  return `[${name}](#${anchorOf(name)})`;
}

function anchorOf(name: string): string {
  return `the-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function code(value: unknown): string {
  return `<code>${escapeHtml(JSON.stringify(value))}</code>`;
}
