import { withBase } from "vitepress";
import { defineComponent, h, onBeforeUnmount, onMounted, ref } from "vue";
import { data as rules } from "../../rules/rules.data.ts";

/** The playground, which loads its editor and engine when the page is there. */
export const Playground = defineComponent({
  name: "Playground",
  setup() {
    const root = ref<HTMLElement>();
    let leave: (() => void) | null = null;
    onMounted(async () => {
      const { mountPlayground } = await import("../../playground/mount.ts");
      if (root.value === undefined) return;
      leave = mountPlayground(root.value, {
        engine: new URL(withBase("/engine/worker.js"), location.href),
        pages: withBase("/rules/"),
        rules,
      });
    });
    onBeforeUnmount(() => leave?.());
    return () => h("div", { ref: root, class: "playground", "aria-busy": "true" });
  },
});
