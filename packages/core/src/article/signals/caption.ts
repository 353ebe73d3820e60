import { PHOTO_AGENCY } from "../en/outlets.ts";

const LEAD =
  /^\s*[[(]?(?:📷|📸|🎥|(?:photos?|images?|pictures?|pictured|captions?|photograph|illustration|graphic|(?:archiv)?(?:bild|fotos?)|imagen|grafik|infographic|cr[ée]dit(?:o|s)?(?: photo)?|(?:image|media) (?:source|caption|credit))\s*(?:\([^)]*\)|above|below|left|right|top)?\s*[:|]|(?:image|media) (?:source|caption|credit),|(?:a |an |this )?(?:undated )?(?:file|handout|archive) (?:photo(?:graph)?|picture|image)\b)/iu;
const CREDIT =
  /(?:[([](?:(?:file )?photos?|images?|pictures?|source|credit|courtesy|handout|via)\b[^()[\]]{0,80}[)\]]|(?<=[.!?)”"’\s|])(?:photos?|images?|pictures?|photograph|credit|courtesy|illustration)(?: (?:by|credit|courtesy))?\s*[:/©]\s*[^!?]{2,60}|©\s*\p{Lu}[^.]{1,80}|\bphoto by \p{Lu}[^.]{1,60})\.?\s*$/iu;

/** What every credit holds: looked for first, since it is found fast. */
const CREDIT_WORD = /photo|image|picture|source|credit|courtesy|handout|via|illustration|©/i;

/** Whether a block is the caption of a picture, by how it opens or by the credit it ends with. */
export function isCaption(text: string): boolean {
  if (text.length > 500) return false;
  return LEAD.test(text) || (CREDIT_WORD.test(text) && CREDIT.test(text)) || endsInAgency(text);
}

/** "… in the harbour (AFP)", "… at the gate - PHOTO/ARCHIVE". */
function endsInAgency(text: string): boolean {
  const bracketed = /\)\.?\s*$/.test(text) ? /\(([^()]{2,60})\)\.?\s*$/u.exec(text)?.[1] : undefined;
  if (bracketed !== undefined && isAgencyCredit(bracketed)) return true;
  if (!/\s[-–—|]/.test(text)) return false;
  const dashed = /\s[-–—|]\s*([^–—|]{2,80}?)\s*$/u.exec(text)?.[1];
  if (dashed === undefined) return false;
  const credit = dashed.slice(dashed.lastIndexOf(" - ") + 1);
  return isAgencyCredit(credit) && /[/]|\p{Lu}{2}/u.test(credit) && capitalShare(credit) > 0.6;
}

function isAgencyCredit(credit: string): boolean {
  return (
    credit.split(/\s+/).length <= 8 &&
    (PHOTO_AGENCY.test(credit) || /^\p{Lu}+\s*\/\s*\p{Lu}/u.test(credit)) &&
    !/\b(?:said|says)\b/.test(credit)
  );
}

function capitalShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length / Math.max(1, letters.length);
}
