/** Text for HTML within Markdown: nothing of it is taken for markup of either. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'*_`[\]{}\\~|#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
