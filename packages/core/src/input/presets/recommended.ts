import type { WrittenConfig } from "../config-settings.ts";

/** What holds without any configuration: errors for what can be checked mechanically, no more than warnings for the rest. */
export const recommended: WrittenConfig = {};
