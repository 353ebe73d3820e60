import { defineComponent, h } from "vue";

/** A sentence of the worked example beside the passage that has it otherwise, as the tool shows the two. */
export const HeroFigure = defineComponent({
  name: "HeroFigure",
  render: () =>
    h("figure", { class: "hero-figure" }, [
      h("p", { class: "label" }, "The summary"),
      h("p", { class: "sentence" }, [
        "The Transport Ministry has promised 60% of the cost, up to ",
        h("mark", { class: "wrong" }, "274 million crowns"),
        ".",
      ]),
      h("p", { class: "label" }, "press-release.txt, line 10"),
      h("blockquote", { class: "sentence" }, [
        "The State will contribute 60 per cent of the cost, or ",
        h("mark", { class: "right" }, "247 million crowns"),
        ", the largest transport grant ever made to a city outside the capital.",
      ]),
      h("figcaption", [
        h("span", { class: "rule-badge error" }, "error"),
        " Source ministry says “247 million crowns”, the summary says “274 million crowns”.",
      ]),
    ]),
});
