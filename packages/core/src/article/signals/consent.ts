import type { TextBlock } from "../../text/prose.ts";
import { CONSENT, CONSENT_WORD } from "../en/consent.ts";

/** Share of a page's prose that speaks of consent from which the page is a notice and no article. */
const NOTICE = 0.5;

/** Characters of a sentence that are looked at. */
const REACH = 500;

/**
 * Whether the text of blocks is a site asking for consent to its cookies. Only what may be prose is weighed:
 * paragraphs and what is already told for furniture; not headings, bylines or menus.
 */
export function isConsentNotice(blocks: readonly Pick<TextBlock, "kind" | "mapped">[]): boolean {
  let total = 0;
  let notice = 0;
  for (const { kind, mapped } of blocks) {
    const { text } = mapped;
    if (kind === "headline" || kind === "byline" || text.length < 40) continue;
    total += text.length;
    if (CONSENT_WORD.test(text) && asksForConsent(text)) notice += text.length;
  }
  return notice > 0 && notice >= total * NOTICE;
}

/** What the pattern finds lies within a sentence. */
function asksForConsent(text: string): boolean {
  return text.split(/[.!?]/).some((sentence) => CONSENT.test(sentence.slice(0, REACH)));
}

/** The blocks of a file; where they are a consent notice and no article, all boilerplate. */
export function withoutConsentNotice(blocks: readonly TextBlock[]): readonly TextBlock[] {
  return isConsentNotice(blocks) ? blocks.map((block) => ({ ...block, kind: "boilerplate" })) : blocks;
}
