import type { LoadingMessage } from "./worker/worker.ts";

/** The page's side of the language server in a worker: JSON-RPC as messages. */
export interface LanguageClient {
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  stop(): void;
}

export interface LanguageClientOptions {
  /** How much of the engine has come, 0 to 1. */
  readonly onLoading: (share: number) => void;
  readonly onFailed: (message: string) => void;
  /** The engine is there; from here on it can be asked. */
  readonly onReady: () => void;
  readonly onNotification: (method: string, params: unknown) => void;
  /** Answers what the server asks of the page. */
  readonly onRequest: (method: string, params: unknown) => unknown;
}

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

export function startLanguageClient(worker: Worker, options: LanguageClientOptions): LanguageClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const send = (message: object): void => worker.postMessage({ jsonrpc: "2.0", ...message });

  function settle({ id, result, error }: Message): void {
    const asked = waiting.get(Number(id));
    waiting.delete(Number(id));
    if (error === undefined) asked?.resolve((result ?? null) as never);
    else asked?.reject(new Error(error.message));
  }

  worker.addEventListener("message", ({ data }: MessageEvent<LoadingMessage | Message>) => {
    if ("loading" in data) options.onLoading(data.loading);
    else if ("failed" in data) options.onFailed(data.failed);
    else if ("ready" in data) options.onReady();
    else if (data.method === undefined) settle(data);
    else if (data.id == null) options.onNotification(data.method, data.params);
    else send({ id: data.id, result: options.onRequest(data.method, data.params) ?? null });
  });
  worker.addEventListener("error", ({ message }) =>
    options.onFailed(message || "the engine could not be loaded"),
  );

  return {
    request(method, params) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ id, method, params });
      });
    },
    notify: (method, params) => send({ method, params }),
    stop: () => worker.terminate(),
  };
}
