import { defineComponent, h, type PropType } from "vue";
import type { Table } from "../../measured/quality.data.ts";

/** A table of measured figures. */
export const MeasuredTable = defineComponent({
  name: "MeasuredTable",
  props: {
    label: { type: String, required: true },
    table: { type: Object as PropType<Table>, required: true },
  },
  setup({ label, table }) {
    return () =>
      h("div", { class: "table-scroll measured", tabindex: 0, role: "region", "aria-label": label }, [
        h("table", [
          h(
            "thead",
            h(
              "tr",
              table.head.map((cell) => h("th", { scope: "col" }, cell)),
            ),
          ),
          h(
            "tbody",
            table.rows.map((row) =>
              h(
                "tr",
                row.map((cell) => h("td", cell)),
              ),
            ),
          ),
        ]),
      ]);
  },
});
