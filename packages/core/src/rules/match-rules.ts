/**
 * Whether a rule's id is meant by a glob: `*` stands for anything and `?` for one character; a glob without a slash is
 * of the names alone, as in `*-mismatch`.
 */
export function ruleMatcher(glob: string): (id: string) => boolean {
  return glob.includes("/")
    ? (id) => matches(glob, id)
    : (id) => matches(glob, id.slice(id.indexOf("/") + 1));
}

/** Goes back to the last `*` only, so that no glob takes longer than its length times the text's. */
function matches(glob: string, text: string): boolean {
  let at = 0;
  let read = 0;
  let star = -1;
  let resume = 0;
  while (read < text.length) {
    if (glob[at] === "*") {
      star = at++;
      resume = read;
    } else if (glob[at] === "?" || glob[at] === text[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      at = star + 1;
      read = ++resume;
    } else return false;
  }
  while (glob[at] === "*") at++;
  return at === glob.length;
}
