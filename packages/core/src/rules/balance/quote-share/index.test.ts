import { testRule } from "../../testing/test-rule.ts";
import rule from "./index.ts";

testRule(rule, { valid: [], invalid: [] });
