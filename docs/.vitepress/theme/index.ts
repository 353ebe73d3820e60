import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { ClaimDrawing } from "./ClaimDrawing.ts";
import { HeroFigure } from "./HeroFigure.ts";
import { Playground } from "./Playground.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-image": () => h(HeroFigure) }),
  enhanceApp({ app }) {
    app.component("ClaimDrawing", ClaimDrawing);
    app.component("Playground", Playground);
  },
} satisfies Theme;
