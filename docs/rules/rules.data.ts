import { type ListedRule, listRules } from "@evenhand/core/node";

export type RuleList = readonly Pick<ListedRule, "id" | "category" | "severity" | "description">[];

export declare const data: RuleList;

export default {
  load(): RuleList {
    return listRules().map(({ id, category, severity, description }) => ({
      id,
      category,
      severity,
      description,
    }));
  },
};
