export type { FileAccess } from "./files/file-access.ts";
export * from "./protocol.ts";
export { type ServerOptions, startServer } from "./server.ts";
export type { SummaryFinder } from "./workspace/find-summaries.ts";
