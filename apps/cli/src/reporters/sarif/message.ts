/**
 * Text as part of a SARIF message: what would be read as a link or as a placeholder is escaped as the specification
 * says, so that no article can put a link into a viewer.
 */
export function messageText(text: string): string {
  return linkText(text.replace(/\{(?=\d+\})|(?<=\{\d+)\}/g, "$&$&"));
}

/** Text between the brackets of a link. */
export function linkText(text: string): string {
  return text.replace(/[[\]\\]/g, "\\$&");
}
