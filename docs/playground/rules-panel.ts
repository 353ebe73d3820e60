import { button, element } from "./elements.ts";
import type { Settings } from "./session.ts";
import type { Severity } from "./state.ts";

export interface RuleOfList {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly description: string;
}

export const DEFAULT_SETTINGS: Settings = { rules: {}, minStrength: 0.4 };
const CHOICES: readonly Severity[] = ["off", "info", "warning", "error"];
const CATEGORIES: Readonly<Record<string, string>> = {
  sourcing: "Sourcing",
  language: "Language",
  balance: "Balance",
  suppression: "Comments",
};

/** Severities of all rules, and how strong wording must be to be reported. */
export function rulesPanel(
  rules: readonly RuleOfList[],
  pages: string,
  onChange: (settings: Settings) => void,
): { readonly dom: HTMLElement; readonly show: (settings: Settings) => void } {
  const dom = element("div", { class: "settings" });
  let settings = DEFAULT_SETTINGS;

  function change(changed: Settings): void {
    settings = changed;
    onChange(settings);
  }

  function setRule({ id, severity }: RuleOfList, chosen: Severity): void {
    const { [id]: _before, ...others } = settings.rules;
    change({ ...settings, rules: chosen === severity ? others : { ...others, [id]: chosen } });
  }

  function row(rule: RuleOfList): HTMLElement {
    const { id, category, severity, description } = rule;
    const held = settings.rules[id] ?? severity;
    const select = element(
      "select",
      { id: `rule-${id}`, onchange: () => setRule(rule, select.value as Severity) },
      ...CHOICES.map((choice) =>
        element(
          "option",
          { value: choice, selected: choice === held },
          choice === severity ? `${choice} (default)` : choice,
        ),
      ),
    );
    return element(
      "li",
      {},
      element("label", { for: `rule-${id}` }, id.slice(category.length + 1)),
      select,
      element(
        "p",
        {},
        description,
        " ",
        element("a", { href: `${pages}${id}`, "aria-label": `More on ${id}` }, "More"),
      ),
    );
  }

  function show(given: Settings): void {
    settings = given;
    const output = element("output", { for: "least-strength" }, settings.minStrength.toFixed(2));
    const slider = element("input", {
      type: "range",
      id: "least-strength",
      min: "0",
      max: "1",
      step: "0.05",
      value: String(settings.minStrength),
      oninput() {
        output.textContent = Number(slider.value).toFixed(2);
      },
      onchange: () => change({ ...settings, minStrength: Number(slider.value) }),
    });
    dom.replaceChildren(
      element(
        "div",
        { class: "strength" },
        element("label", { for: "least-strength" }, "Leave out wording weaker than"),
        slider,
        output,
        button("Reset all", () => {
          show(DEFAULT_SETTINGS);
          onChange(settings);
        }),
      ),
      ...Object.entries(CATEGORIES).map(([category, name]) =>
        element(
          "section",
          { "aria-label": name },
          element("h3", {}, name),
          element("ul", {}, ...rules.filter((rule) => rule.category === category).map(row)),
        ),
      ),
    );
  }

  show(settings);
  return { dom, show };
}
