/**
 * JSON on one line. A lone surrogate, which JSON can write but many readers refuse, becomes U+FFFD.
 *
 * @param indent Spaces to indent by, for people; none for one line.
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Only of lone surrogates does JSON.stringify write escapes.
  if (!/\\ud[89a-f]/.test(text)) return text;
  const whole = (_key: string, part: unknown): unknown =>
    typeof part === "string" ? part.replace(/\p{Surrogate}/gu, "\uFFFD") : part;
  return JSON.stringify(value, whole, indent);
}
