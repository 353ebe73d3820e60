import { describe, expect, test } from "vitest";
import { footnoteId, relativePath } from "./source-names.ts";

describe("the path of a source from its summary", () => {
  const at = (path: string, scheme = "file") => ({ scheme, authority: "", path });
  test.each([
    ["/desk/story", "/desk/story/wire.txt", "wire.txt"],
    ["/desk/story/summary.md/..", "/desk/story/sources/wire.txt", "sources/wire.txt"],
    ["/desk/story", "/desk/wire.txt", "../wire.txt"],
    ["/desk/story", "/desk/old story/wire (2).txt", "<../old story/wire (2).txt>"],
    ["/c:/desk", "/c:/desk/wire.txt", "wire.txt"],
  ])("from %s to %s", (folder, file, path) => {
    expect(relativePath(at(folder), at(file))).toBe(path);
  });
  test("there is none between disks and between file systems", () => {
    expect(relativePath(at("/c:/desk"), at("/d:/wire.txt"))).toBeNull();
    expect(relativePath(at("/desk"), at("/wire.txt", "memfs"))).toBeNull();
  });
});

test.each([
  ["/a/Coast Wire, 6 May.html", [], "coast-wire-6-may"],
  ["/a/wire.txt", ["wire"], "wire-2"],
  ["/a/wire.txt", ["wire", "wire-2"], "wire-3"],
  ["/a/….txt", [], "source"],
])("the footnote of %s beside %j is %s", (path, taken, id) => {
  expect(footnoteId(path, new Set(taken))).toBe(id);
});
