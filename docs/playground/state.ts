/** A source article as the playground holds it. */
export interface SourceText {
  /** Its file name; the ending tells the format. The summary cites it by the name without the ending. */
  readonly name: string;
  readonly text: string;
}

/** What a link carries: everything that the reader typed or set. */
export interface SharedState {
  readonly v: 1;
  readonly summary: string;
  readonly sources: readonly SourceText[];
  /** Severities other than the defaults, by rule id. */
  readonly rules?: Readonly<Record<string, Severity>>;
  /** 0.4 unless given. */
  readonly minStrength?: number;
}

export type Severity = "off" | "info" | "warning" | "error";

/** The longest text that a fragment may unpack to, in characters. */
const MOST = 2_000_000;

/** The state as a fragment of an address, without its number sign. */
export async function toFragment(state: SharedState): Promise<string> {
  const bytes = await piped(
    new TextEncoder().encode(JSON.stringify(state)),
    new CompressionStream("deflate-raw"),
  );
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `s=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The state in a fragment; null where there is none, or none that can be read. */
export async function readFragment(fragment: string): Promise<SharedState | null> {
  const packed = /^#?s=([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined) return null;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder().decode(await piped(bytes, new DecompressionStream("deflate-raw")));
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

async function piped(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST * 3) throw new RangeError("too long");
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function isState(value: unknown): value is SharedState {
  if (typeof value !== "object" || value === null) return false;
  const { v, summary, sources, rules, minStrength } = value as Record<string, unknown>;
  return (
    v === 1 &&
    typeof summary === "string" &&
    Array.isArray(sources) &&
    sources.every(isSource) &&
    (rules === undefined ||
      (typeof rules === "object" && rules !== null && Object.values(rules).every(isSeverity))) &&
    (minStrength === undefined || (typeof minStrength === "number" && minStrength >= 0 && minStrength <= 1))
  );
}

function isSource(value: unknown): value is SourceText {
  if (typeof value !== "object" || value === null) return false;
  const { name, text } = value as Record<string, unknown>;
  return typeof name === "string" && typeof text === "string";
}

function isSeverity(value: unknown): value is Severity {
  return value === "off" || value === "info" || value === "warning" || value === "error";
}
