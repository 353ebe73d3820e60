import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";
import { faultOf } from "./malformed.ts";

/** Answers what comes before `initialize` or after `shutdown` as the protocol wants it: with an error, and with no work. */
export interface Lifecycle {
  /** For the connection, which has to begin with them. */
  readonly options: ConnectionOptions;
  /** Lets the connection refuse. */
  attach(connection: Connection): void;
}

/** A request that is refused goes by this name within the server, with what is wrong with it. */
const REFUSED = "evenhand/refused";

function refuse(message: RequestMessage, next: (message: Message) => void, fault: string | null): void {
  const refused: RequestMessage = { ...message, method: REFUSED, params: [fault] };
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
            else if (phase !== "running") return refuse(message, next, null);
            const fault = faultOf(message);
            if (fault !== null) return refuse(message, next, fault);
            if (message.method === "shutdown") phase = "down";
          } else if (Message.isNotification(message) && phase !== "running" && message.method !== "exit") {
            return;
          }
          next(message);
        },
      },
    },
    attach(connection) {
      connection.onRequest(REFUSED, (fault: string | null) =>
        fault !== null
          ? new ResponseError(ErrorCodes.InvalidParams, fault)
          : phase === "new"
            ? new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized")
            : new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down"),
      );
    },
  };
}
