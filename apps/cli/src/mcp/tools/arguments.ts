import * as z from "zod";
import { LIMITS } from "../limits.ts";

const path = z.string().min(1).max(4096);
const line = z.string().max(2000);

const source = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u, "must be one word, as in [^wire]")
      .optional()
      .describe("What the summary cites it by: wire for [^wire]"),
    path: path.optional().describe("A .txt, .md or .html file"),
    text: z
      .string()
      .max(LIMITS.text)
      .optional()
      .describe("The article itself, instead of a file or of what the file holds"),
    headline: line.optional(),
    author: line.optional(),
    publisher: line.optional(),
    datePublished: line.optional().describe("ISO 8601; relative dates are read by it"),
    url: line.optional(),
  })
  .refine(({ path, text }) => path !== undefined || text !== undefined, "give its path or its text");

/** Arguments that several tools take. */
export const shared: Readonly<Record<"path" | "text" | "sources" | "summary" | "config", z.ZodType>> = {
  path: path.optional().describe("The file, relative to the first folder that may be read"),
  text: z.string().max(LIMITS.text).optional().describe("The text itself, instead of what the file holds"),
  sources: z
    .array(source)
    .min(1)
    .max(LIMITS.sources)
    .optional()
    .describe(
      "Source articles, as files or texts; left out, those that the summary or the configuration names",
    ),
  summary: path.optional().describe("A summary whose sources are meant, where none are given"),
  config: path.optional().describe("A configuration that holds instead of the nearest one above the file"),
};

/** One sentence or quotation. */
export const sentence: z.ZodString = z.string().min(1).max(LIMITS.sentence);
