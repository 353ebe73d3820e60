/**
 * JSON on one line. A lone surrogate, which JSON can write but many readers refuse, becomes U+FFFD; what a terminal
 * would obey is written as an escape.
 *
 * @param indent Spaces to indent by, for people; none for one line.
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Only of lone surrogates does JSON.stringify write such escapes.
  const whole = /\\ud[89a-f]/.test(text) ? JSON.stringify(value, withoutHalves, indent) : text;
  return whole.replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Later control characters, marks that turn the direction of text, separators and noncharacters. */
const active = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]/g;

function withoutHalves(_key: string, part: unknown): unknown {
  return typeof part === "string" ? part.replace(/\p{Surrogate}/gu, "\uFFFD") : part;
}
