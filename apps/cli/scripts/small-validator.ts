import type { Rolldown } from "tsdown";

/**
 * Gives the MCP SDK its smaller JSON Schema checker in the place of Ajv. It checks with it only what a client answers to
 * questions that this server never asks.
 */
export function smallValidator(): Rolldown.Plugin {
  return {
    name: "small-validator",
    load: {
      filter: { id: /@modelcontextprotocol\/sdk\/dist\/esm\/validation\/ajv-provider\.js$/ },
      handler: () =>
        `export { CfWorkerJsonSchemaValidator as AjvJsonSchemaValidator } from "./cfworker-provider.js";`,
    },
  };
}
