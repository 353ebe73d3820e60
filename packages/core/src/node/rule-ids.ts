/** The ids of all rules. */
export const ruleIds: readonly string[] = [];
