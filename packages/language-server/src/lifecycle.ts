import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";

/** Answers what comes before `initialize` or after `shutdown` as the protocol wants it: with an error, and with no work. */
export interface Lifecycle {
  /** For the connection, which has to begin with them. */
  readonly options: ConnectionOptions;
  /** Lets the connection refuse. */
  attach(connection: Connection): void;
}

/** A request that is refused goes by this name within the server. */
const REFUSED = "evenhand/refused";

function isMalformed({ method, params }: RequestMessage): boolean {
  if (!method.startsWith("textDocument/")) return false;
  const about = (params as { readonly textDocument?: { readonly uri?: unknown } } | null | undefined)
    ?.textDocument;
  return typeof about?.uri !== "string";
}

function refuse(message: RequestMessage, next: (message: Message) => void): void {
  const refused: RequestMessage = { ...message, method: REFUSED };
  next(refused);
}

export function lifecycle(): Lifecycle {
  let phase: "new" | "running" | "down" = "new";
  return {
    options: {
      messageStrategy: {
        handleMessage(message, next) {
          if (Message.isRequest(message)) {
            if (message.method === "initialize" && phase === "new") phase = "running";
            else if (phase !== "running" || isMalformed(message)) return refuse(message, next);
            else if (message.method === "shutdown") phase = "down";
          } else if (Message.isNotification(message) && phase !== "running" && message.method !== "exit") {
            return;
          }
          next(message);
        },
      },
    },
    attach(connection) {
      connection.onRequest(REFUSED, () =>
        phase === "running"
          ? new ResponseError(ErrorCodes.InvalidParams, "The parameters name no document by its URI")
          : phase === "new"
            ? new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized")
            : new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down"),
      );
    },
  };
}
