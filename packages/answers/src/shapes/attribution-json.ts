import type { Attribution } from "@evenhand/core";

/** An attribution as both JSON formats write it. */
export function attributionJson({ source, cue, content, frame }: Attribution): Omit<Attribution, "sentence"> {
  return { source, cue, content, frame };
}
