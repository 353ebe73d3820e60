import type { NameKind, NameMention } from "../text/name.ts";
import { tellCountries } from "../text/name-kinds.ts";
import { clusterNames, type NameVariants } from "../text/name-variants.ts";
import { foldAccents, isKnownPlace } from "../text/name-words.ts";
import type { NamedText } from "./actor.ts";

/** A mention with the text it stands in. */
export interface PlacedName {
  readonly text: number;
  readonly name: NameMention;
}

/** A spelling of a name with all its mentions that are of one kind. */
export interface Form {
  /** As first written. */
  readonly written: string;
  /** Lower case, without accents, full stops and a leading article. */
  readonly folded: string;
  readonly words: readonly string[];
  readonly kind: NameKind | null;
  readonly mentions: PlacedName[];
}

/** The forms of all texts in the order in which they are met, and which spellings are one name's. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly variants: NameVariants;
}

/** A name's words, lower case and without accents, full stops and "the". */
export function foldName(name: string): string {
  return foldAccents(name)
    .replace(/\./g, "")
    .replace(/^the /, "")
    .replace(/['’]/g, "'")
    .replace(/,? (?=(?:jr|sr|ii|iii)$)/, " ")
    .replace(/\s+/g, " ");
}

/**
 * Gathers the mentions by name and kind. A kind that is clear in one place holds for the places where it is open;
 * a place and a person of one name stay apart.
 */
export function gatherForms(texts: readonly NamedText[]): Forms {
  const folds = foldedNames(texts);
  const kinds = commonKinds(texts, folds);
  const surnames = surnamesOf(texts, folds);
  const forms = new Map<string, Form>();
  texts.forEach(({ names }, text) => {
    for (const name of names) {
      const folded = folds.get(name.text) ?? "";
      const open = surnames.has(folded) && !isKnownPlace(name.text) ? "person" : null;
      const kind = name.kind ?? kinds.get(folded) ?? open;
      const key = `${kind === "person" ? "p" : "x"}:${folded}`;
      const known = forms.get(key);
      if (known !== undefined) known.mentions.push({ text, name });
      else {
        forms.set(key, {
          written: name.text,
          folded,
          words: folded.split(" "),
          kind: kind === "person" ? "person" : (kinds.get(folded) ?? kind),
          mentions: [{ text, name }],
        });
      }
    }
  });
  const words = [...forms.values()].flatMap(({ words }) =>
    words.flatMap((word) => [word, ...word.split("-")]),
  );
  return { forms: [...forms.values()], variants: clusterNames(words) };
}

/** Every name as written with its folded form: most are named again and again. */
function foldedNames(texts: readonly NamedText[]): ReadonlyMap<string, string> {
  const folds = new Map<string, string>();
  for (const { names } of texts)
    for (const { text } of names) if (!folds.has(text)) folds.set(text, foldName(text));
  return folds;
}

/** For each name the kind that most of its mentions have, open ones aside; the first met where they are even. */
function commonKinds(
  texts: readonly NamedText[],
  folds: ReadonlyMap<string, string>,
): ReadonlyMap<string, NameKind | null> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { names } of texts) {
    for (const { text, kind } of names) {
      const folded = folds.get(text) ?? "";
      const own = counts.get(folded) ?? new Map<NameKind, number>();
      counts.set(folded, kind === null ? own : own.set(kind, (own.get(kind) ?? 0) + 1));
    }
  }
  const common = new Map<string, NameKind | null>();
  const capitalised = new Map<string, NameKind | null>();
  for (const [folded, own] of counts) {
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    common.set(folded, best?.[0] ?? null);
    if (!folded.includes(" "))
      capitalised.set(
        folded.replace(/^./, (first) => first.toUpperCase()),
        best?.[0] ?? null,
      );
  }
  tellCountries(capitalised);
  for (const [word, kind] of capitalised) common.set(word.toLowerCase(), kind);
  return common;
}

/** The last words of all persons' full names, and the halves of double ones. */
function surnamesOf(texts: readonly NamedText[], folds: ReadonlyMap<string, string>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { names } of texts) {
    for (const { text, kind } of names) {
      if (kind !== "person" || !text.includes(" ")) continue;
      const last =
        (folds.get(text) ?? "")
          .replace(/ (?:jr|sr|ii|iii)$/, "")
          .split(" ")
          .at(-1) ?? "";
      for (const part of [last, ...last.split("-")]) if (part.length > 1) surnames.add(part);
    }
  }
  return surnames;
}

/** A name's letters alone, in small letters. */
export function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}
