import { rulePages } from "../../site/rule-page.ts";

export default { paths: rulePages };
