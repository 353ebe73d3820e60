import { listRules } from "@evenhand/core/input";

/** Settings by which no rule runs: texts are looked into, none is judged. */
export const NO_RULES: Readonly<Record<string, "off">> = Object.fromEntries(
  listRules().map(({ id }) => [id, "off" as const]),
);
