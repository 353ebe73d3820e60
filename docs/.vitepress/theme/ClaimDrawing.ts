import { defineComponent, h } from "vue";
import drawing from "./drawings/claim.svg?raw";

/** The drawing in the page itself, so that it takes the page's colours. */
export const ClaimDrawing = defineComponent({
  name: "ClaimDrawing",
  render: () => h("figure", { class: "claim-drawing", innerHTML: drawing }),
});
