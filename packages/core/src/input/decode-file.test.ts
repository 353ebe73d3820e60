import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { decodeFile } from "./decode-file.ts";

const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

describe("decodeFile", () => {
  it.each<[name: string, bytes: Uint8Array, path: string, text: string]>([
    ["UTF-8", Buffer.from("Café – “yes”"), "a.txt", "Café – “yes”"],
    ["UTF-8 with a mark, which stays", Buffer.from("\uFEFFCafé"), "a.txt", "\uFEFFCafé"],
    ["UTF-16LE with a mark", Buffer.from("\uFEFFCafé", "utf16le"), "a.txt", "\uFEFFCafé"],
    ["UTF-16BE with a mark", utf16be("\uFEFFCafé"), "a.txt", "\uFEFFCafé"],
    ["windows-1252 where UTF-8 fails", Buffer.from([0x93, 0x43, 0xe9, 0x94, 0x80]), "a.txt", "“Cé”€"],
    ["line ends as written", Buffer.from("a\r\nb\rc\n"), "a.txt", "a\r\nb\rc\n"],
    ["an empty file", Buffer.alloc(0), "a.txt", ""],
    [
      "an HTML declaration",
      Buffer.from("<meta charset=windows-1251><p>\xcc\xfd\xf0", "latin1"),
      "a.html",
      "<meta charset=windows-1251><p>Мэр",
    ],
    [
      "an old HTML declaration, in a page without an extension",
      Buffer.from(
        '<!doctype html><meta http-equiv="x" content="text/html; charset=ISO-8859-1">\x92',
        "latin1",
      ),
      "page",
      '<!doctype html><meta http-equiv="x" content="text/html; charset=ISO-8859-1">’',
    ],
    [
      "an HTML declaration of UTF-8 that is wrong",
      Buffer.from("<meta charset=utf-8>caf\xe9", "latin1"),
      "a.html",
      "<meta charset=utf-8>café",
    ],
    [
      "an HTML declaration that no one knows",
      Buffer.from("<meta charset=klingon>é"),
      "a.html",
      "<meta charset=klingon>é",
    ],
    [
      "a declaration in a comment, which does not count",
      Buffer.from("<!-- <meta charset=windows-1251> -->é"),
      "a.html",
      "<!-- <meta charset=windows-1251> -->é",
    ],
    [
      "HTML quoted in a text file, which declares nothing",
      Buffer.from("Write <meta charset=windows-1251> é"),
      "a.txt",
      "Write <meta charset=windows-1251> é",
    ],
    ["as many bytes as the limit", Buffer.alloc(20_000_000, "a"), "a.txt", "a".repeat(20_000_000)],
  ])("reads %s", (_name, bytes, path, text) => {
    expect(decodeFile(bytes, path)).toBe(text);
  });

  it.each<[name: string, bytes: Uint8Array, served: string | null, text: string]>([
    [
      "what the server says, not the page",
      Buffer.from("<meta charset=utf-8>\xcc", "latin1"),
      "windows-1251",
      "М",
    ],
    ["the old label of windows-1252", Buffer.from("\x93yes\x94", "latin1"), "ISO-8859-1", "“yes”"],
    ["a byte order mark first", Buffer.from("\uFEFFé"), "windows-1251", "\uFEFFé"],
    ["the page where nobody knows what the server says", Buffer.from("é"), "klingon", "é"],
    [
      "windows-1252 where the server says UTF-8 and is wrong",
      Buffer.from("caf\xe9", "latin1"),
      "utf-8",
      "café",
    ],
  ])("counts %s", (_name, bytes, served, text) => {
    expect(decodeFile(bytes, "a.html", served).replace(/^<meta[^>]*>/, "")).toBe(text);
  });

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n"), /is a PDF file, not text; save its text as \.txt/],
    ["an image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /is a PNG image/],
    ["a zip", Buffer.from([0x50, 0x4b, 3, 4, 20]), /is a zip or office file/],
    ["bytes with a NUL", Buffer.from("abc\0def"), /is a binary file/],
    [
      "more bytes than an article has",
      Buffer.alloc(20_000_001, "a"),
      /is too large \(20\.1 MB; files up to 20 MB are read\); save the article's text alone as \.txt/,
    ],
    [
      "a large PDF for what it is",
      Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(20_000_000)]),
      /is a PDF/,
    ],
  ])("refuses %s", (_name, bytes, message) => {
    expect(() => decodeFile(bytes, "a.txt")).toThrow(message);
  });
});
