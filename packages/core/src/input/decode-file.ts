import { InputError } from "./problem.ts";

/** Bytes of the largest file that is read: saved pages with their images in them rarely weigh more. */
const LARGEST = 20_000_000;

/**
 * Refuses what is no text, or too large to be an article.
 *
 * @param head The file's first bytes, or all of them.
 * @param size The whole file's size in bytes.
 * @throws InputError
 */
export function checkReadable(head: Uint8Array, size: number, path: string): void {
  const kind = byteOrderMark(head) === null ? binaryKind(head) : null;
  if (kind !== null) {
    throw new InputError(
      path,
      null,
      `is ${kind}, not text; save its text as .txt, .md or .html and name that`,
    );
  }
  if (size > LARGEST) {
    throw new InputError(
      path,
      null,
      `is too large (${inMegabytes(size)}; files up to ${inMegabytes(LARGEST)} are read); save the article's text alone as .txt, .md or .html and name that`,
    );
  }
}

function inMegabytes(bytes: number): string {
  return `${Number((Math.ceil(bytes / 100_000) / 10).toFixed(1))} MB`;
}

/**
 * The text of a file. The encoding is told by a byte order mark, else by who served the file, else by an HTML page's
 * own declaration, else the file is UTF-8, or windows-1252 where it is not valid UTF-8. A byte order mark stays as a
 * leading U+FEFF, so that offsets count it.
 *
 * @param served The encoding's label as a server gave it; null where none did.
 * @throws InputError when the bytes are not text, or too many.
 */
export function decodeFile(bytes: Uint8Array, path: string, served: string | null = null): string {
  checkReadable(bytes, bytes.length, path);
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const declared = encodingOf(served) ?? (isHtml(path, bytes) ? declaredEncoding(bytes) : null);
  if (declared !== null && declared !== "utf-8") {
    return declared === "windows-1252" ? decodeWindows1252(bytes) : decode(bytes, declared);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return null;
}

const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF file"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x50, 0x4b, 0x03, 0x04], "a zip or office file"],
  [[0x1f, 0x8b], "a gzip file"],
];

function binaryKind(bytes: Uint8Array): string | null {
  const known = signatures.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[1];
  return bytes.includes(0) ? "a binary file" : null;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

function isHtml(path: string, bytes: Uint8Array): boolean {
  return /\.(?:x?html?)$/i.test(path) || /^\s*<(?:!doctype|html|head|meta|\?xml)/i.test(latin1(bytes, 128));
}

/** The encoding that the page's first 1024 bytes declare (the HTML standard's prescan), or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 1024).replace(/<!--[\s\S]{0,1024}?-->/g, "");
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1];
  const encoding = encodingOf(label ?? null);
  // A declaration that can be read byte by byte cannot be in UTF-16.
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}

/** The encoding that a label means, or null. */
function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** What bytes 0x80 to 0x9F stand for (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** How many arguments a call takes for certain. */
const PIECE = 0x8000;

/** By hand: `TextDecoder` of Node 20 reads windows-1252 as ISO 8859-1, without its quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(latin1(bytes.subarray(at, at + PIECE), PIECE));
  return pieces
    .join("")
    .replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}
