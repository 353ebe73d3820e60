import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { ClaimDrawing } from "./ClaimDrawing.ts";
import { HeroFigure } from "./HeroFigure.ts";
import { MeasuredTable } from "./MeasuredTable.ts";
import { Playground } from "./Playground.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-image": () => h(HeroFigure) }),
  enhanceApp({ app }) {
    app.component("ClaimDrawing", ClaimDrawing);
    app.component("MeasuredTable", MeasuredTable);
    app.component("Playground", Playground);
  },
} satisfies Theme;
