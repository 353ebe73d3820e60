import { type CastText, type Cover, type Draft, giveAll, newDraft } from "./draft.ts";
import { foldName } from "./forms.ts";

/** An actor as its reader knows it: further names, and the side it is counted with. */
export interface ActorSetting {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly side?: string | undefined;
}

/**
 * Gives each setting's actor the places where one of its forms stands, whoever they were given to before. An actor
 * whose full name is such a form brings its other places along.
 */
export function settleActors(
  texts: readonly CastText[],
  drafts: Draft[],
  settings: readonly ActorSetting[],
  cover: Cover,
): void {
  const settled = settings.map((setting) => {
    const draft = newDraft(setting.name, null);
    draft.settled = true;
    draft.side = setting.side ?? null;
    return { draft, forms: [...new Set([setting.name, ...(setting.aliases ?? [])])] };
  });
  const claimed = settled.flatMap(({ draft, forms }) => forms.map((form) => ({ draft, form })));
  // The longest first, so that "Halvian Water Board" is not read as "Halvian".
  for (const { draft, form } of claimed.sort((a, b) => b.form.length - a.form.length)) {
    texts.forEach(({ prose }, text) => {
      for (const { from, to } of occurrences(prose.text, form)) {
        const held = cover.at({ text, from, to });
        // "Brink" of the settings is no part of "Brink Systems".
        if (held.some(({ place }) => place.from < from || place.to > to)) continue;
        for (const { draft: other, place } of held) cover.free(other, [place]);
        if (cover.add(draft, { text, from, to })) draft.forms.add(form);
      }
    });
  }
  for (const { draft, forms } of settled) {
    const folded = new Set(forms.map(foldName));
    for (const other of drafts.filter(({ name }) => folded.has(foldName(name)))) {
      draft.kind ??= other.kind;
      draft.gender ??= other.gender;
      giveAll(other, draft, cover);
    }
    drafts.push(draft);
  }
}

/** Where a form stands as a whole word or words, in these letters. */
function occurrences(text: string, form: string): { from: number; to: number }[] {
  if (form.trim() === "") return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])${form
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+")}(?![\\p{L}\\d])`,
    "gu",
  );
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}
