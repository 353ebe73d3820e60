/** Who owns the rights, where a line says so ("© 2024 The Gazette"), or null. */
export function copyrightOwner(text: string): string | null {
  if (!COPYRIGHT_MARK.test(text)) return null;
  return COPYRIGHT.exec(text)?.groups?.owner ?? null;
}

const COPYRIGHT_MARK = /©|\(c\)|copyright/i;

const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright)(?:\s*(?:©|\(c\)|copyright))?\s*(?:by\s+)?(?:(?:19|20)\d{2}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(?<owner>\p{Lu}[^/|·•.,©]{1,50}?)(?=\s*(?:[/|·•.,©]|\d{4}|all rights|$))/iu;
