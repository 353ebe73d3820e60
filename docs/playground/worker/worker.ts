/** Set by the build: the file that has the engine's data, beside this one. */
declare const ENGINE_DATA_FILE: string;
/** Set by the build: the file's length in bytes. */
declare const ENGINE_DATA_BYTES: number;
/** Bytes between two messages on how far the loading is. */
const STEP = 200_000;

/** What the worker tells besides JSON-RPC. */
export type LoadingMessage =
  | { readonly loading: number }
  | { readonly ready: true }
  | { readonly failed: string };

function tell(message: LoadingMessage): void {
  postMessage(message);
}

/** The file's text, and now and then which share of it has come. */
async function fetchData(): Promise<string> {
  const response = await fetch(new URL(`./${ENGINE_DATA_FILE}`, import.meta.url));
  if (!response.ok || response.body === null) throw new Error(`${ENGINE_DATA_FILE}: ${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  let told = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    bytes += part.value.length;
    if (bytes - told < STEP) continue;
    told = bytes;
    tell({ loading: Math.min(1, bytes / ENGINE_DATA_BYTES) });
  }
  return text + decoder.decode();
}

try {
  tell({ loading: 0 });
  const data: unknown = JSON.parse(await fetchData());
  Object.assign(globalThis, { evenhandData: data });
  await import("@evenhand/language-server/worker");
  tell({ ready: true });
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) });
}
