export { type FileAccess, UnreadableFile } from "./files/file-access.ts";
export * from "./protocol.ts";
export { type ServerOptions, startServer } from "./server.ts";
