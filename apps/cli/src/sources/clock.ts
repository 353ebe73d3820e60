/**
 * The time as ISO 8601 in UTC, without fractions of a second: that of SOURCE_DATE_EPOCH where it is set
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function timeNow(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = /^\d{1,11}$/.test(env.SOURCE_DATE_EPOCH ?? "")
    ? Number(env.SOURCE_DATE_EPOCH) * 1000
    : Date.now();
  return new Date(epoch).toISOString().replace(/\.\d+Z$/, "Z");
}
