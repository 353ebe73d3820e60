import { describe, expect, it } from "vitest";
import { block, element, xmlText } from "./xml.ts";

describe("xml", () => {
  it.each([
    ["markup", "<a> & </a>", "&lt;a&gt; &amp; &lt;/a&gt;"],
    ["the end of CDATA", "]]>", "]]&gt;"],
    ["control characters", "a\u0000\u001b\u009fb", "a���b"],
    ["half pairs and noncharacters", "\ud83d\ufffe🙂", "��🙂"],
    ["carriage returns", "a\r\nb", "a&#13;\nb"],
  ])("writes %s", (_name, text, xml) => expect(xmlText(text)).toBe(xml));

  it("keeps quotation marks, tabs and line breaks in attributes", () => {
    expect(element("a", { b: "\"\t\n'", c: undefined, d: 1 })).toBe('<a b="&quot;&#9;&#10;\'" d="1"/>');
  });

  it("indents elements inside elements, and no text", () => {
    const inner = block("b", {}, [element("c", {}, "one\ntwo")]);
    expect(block("a", {}, [inner])).toBe(`<a>
  <b>
    <c>one
two</c>
  </b>
</a>`);
  });
});
