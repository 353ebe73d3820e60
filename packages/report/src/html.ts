/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | null | false | readonly Content[];

/** Builds markup. What is put in is escaped, in text and in quoted attributes; other markup and lists of it stay. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0] ?? "";
  for (const [i, value] of values.entries()) markup += markupOf(value) + (strings[i + 1] ?? "");
  return { markup };
}

function markupOf(value: Content): string {
  if (value === null || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  return "markup" in value ? value.markup : value.map(markupOf).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for a page; control characters that HTML forbids are left out, and marks that turn the text around them. */
function escapeHtml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a page
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "")
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
  );
}

/** A link to the web, or the bare content where the address is none (`javascript:`, a path, nonsense). */
export function webLink(address: string | null, content: Content): Html {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol)
    ? html`<a href="${url.href}" rel="noopener noreferrer">${content}</a>`
    : html`${content}`;
}
