import { expect, it } from "vitest";
import { isUrl, sameUrl } from "./same-url.ts";

it.each<[a: string, b: string, same: boolean]>([
  ["https://paper.example/a", "https://paper.example/a", true],
  ["http://www.paper.example/a/", "https://paper.example/a", true],
  ["https://paper.example/a#top", "https://paper.example/a?utm_source=x&fbclid=1", true],
  ["https://paper.example/a?id=1&x=2", "https://paper.example/a?x=2&id=1", true],
  ["//paper.example/a", "https://paper.example/a", true],
  ["https://Paper.example/a", "https://paper.example/a", true],
  ["https://paper.example/a?id=1", "https://paper.example/a?id=2", false],
  ["https://paper.example/a", "https://paper.example/A", false],
  ["https://paper.example/a", "https://other.example/a", false],
  ["https://paper.example:8080/a", "https://paper.example/a", false],
  ["https://", "https://", false],
])("%s and %s: %s", (a, b, same) => expect(sameUrl(a, b)).toBe(same));

it.each([
  ["https://paper.example", true],
  ["HTTP://paper.example", true],
  ["//paper.example/a", true],
  ["sources/wire.txt", false],
  ["/sources/wire.txt", false],
  ["mailto:a@b.example", false],
])("%s is a URL: %s", (target, url) => expect(isUrl(target)).toBe(url));
