import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { ClaimDrawing } from "./ClaimDrawing.ts";
import { Playground } from "./Playground.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("ClaimDrawing", ClaimDrawing);
    app.component("Playground", Playground);
  },
} satisfies Theme;
