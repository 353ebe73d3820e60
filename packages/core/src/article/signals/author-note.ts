const VERB =
  "(?:is|was|has been|are|were|covers|covered|edits|edited|blogs|tweets|reports?|writes?|works?|leads|teaches|lives|serves|joined|directs|edits|kept|ran|runs|heads|studies|can be (?:reached|contacted)|contributed)";
const NAME_AND_VERB = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]+ ){2,3}${VERB} (?:an?|the)\\b`, "u");
const ROLE =
  /\b(?:correspondent|reporter|journalist|columnist|editor|freelance|writer|contributor|staff|professor|lecturer|fellow|researcher|author of|director of|former|member of|ambassador|economist|novelist|analyst|teaches|covers|writes|based in|reached at)\b/i;
const OPINION_NOTE =
  /\b(?:views?|opinions?)(?: and opinions?)? expressed\b|\bopinions? (?:is|are) (?:his|her|their) own\b/i;

/**
 * Whether a block at the end of an article is a note on its author.
 *
 * @param author The article's author as its byline has it, or null.
 */
export function isAuthorNote(text: string, author: string | null): boolean {
  if (text.length > 1200) return false;
  const plain = text.replace(/^[\s*_•—–-]+/u, "");
  if (OPINION_NOTE.test(plain) && plain.length < 500) return true;
  if (/^(?:about the author|the (?:author|writer) (?:is|was|has)\b)/i.test(plain)) return plain.length < 700;
  if (author !== null) {
    for (const name of author.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+/)) {
      if (
        name.includes(" ") &&
        plain
          .slice(0, name.length + 10)
          .toLowerCase()
          .includes(name.toLowerCase()) &&
        new RegExp(`^(?:(?:Dr|Prof|Sir|Dame)\\.? )?${escaped(name)}(?:,[^,]{2,80},)? ${VERB}\\b`, "iu").test(
          plain,
        )
      )
        return true;
    }
    return false;
  }
  return (
    plain.length < 500 &&
    NAME_AND_VERB.test(plain) &&
    ROLE.test(plain) &&
    /\b(?:he|she|they|their|his|her)\b/i.test(plain)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
