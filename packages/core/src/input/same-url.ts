/** Whether two URLs lead to the same article: scheme, "www.", fragment, tracking and a last slash don't count. */
export function sameUrl(a: string, b: string): boolean {
  const first = address(a);
  return first !== null && first === address(b);
}

export function isUrl(target: string): boolean {
  return /^(?:https?:)?\/\//i.test(target);
}

function address(url: string): string | null {
  if (!URL.canParse(url, "https://x")) return null;
  const { hostname, port, pathname, searchParams } = new URL(url, "https://x");
  for (const name of [...searchParams.keys()]) {
    if (/^(?:utm_|fbclid$|gclid$)/i.test(name)) searchParams.delete(name);
  }
  searchParams.sort();
  const host = hostname.replace(/^www\./, "") + (port && `:${port}`);
  return `${host}${pathname.replace(/(?<!\/)\/+$/, "")}?${searchParams}`;
}
