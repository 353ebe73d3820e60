import type { Metadata } from "@evenhand/core";
import { InputError, readSidecarText } from "@evenhand/core/input";
import type { GivenSource, GivenTexts } from "./arguments.ts";
import { LIMITS } from "./limits.ts";

/**
 * What whoever asks knows of a source.
 *
 * @param at Its place among the sources.
 * @throws InputError when a date or an address is none.
 */
export function metadataOf(source: GivenSource, at: number): Partial<Metadata> {
  const { headline, author, publisher, datePublished, url } = source;
  return readSidecarText(
    JSON.stringify({ headline, author, publisher, datePublished, url }),
    `sources[${at}]`,
  );
}

/** What a text without a path is called: by what it begins with a page, front matter, or else plain text. */
export function fileNameFor(id: string, text: string): string {
  const start = text.slice(0, 500).trimStart();
  if (/^(?:<!doctype html|<\?xml|<html|<head|<body|<article)/i.test(start)) return `${id}.html`;
  return `${id}${/^(?:---\r?\n|# )/.test(start) ? ".md" : ".txt"}`;
}

/** @throws InputError when a call brings more than it may. */
export function boundTexts({ text = "", sources = [] }: GivenTexts): void {
  const lengths = [text.length, ...sources.map((source) => source.text?.length ?? 0)];
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole > LIMITS.texts)
    throw new InputError("sources", null, `bring ${whole} characters; ${LIMITS.texts} are read in one call`);
}
