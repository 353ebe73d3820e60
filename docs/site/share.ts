import { deflateRawSync } from "node:zlib";
import type { SharedState } from "../playground/state.ts";

/** The address of the playground with a state in it, from the site’s root on; what `readFragment` of the playground reads. */
export function playgroundAddress(state: SharedState): string {
  return `playground#s=${deflateRawSync(JSON.stringify(state)).toString("base64url")}`;
}
