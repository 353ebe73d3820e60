import { MAGNITUDES } from "../en/number-words.ts";
import {
  AGE_AFTER,
  AGE_BEFORE,
  BOUND_AFTER,
  BOUNDS_BEFORE,
  NAMED_BY_NUMBER,
  STREET_AFTER,
  TIME_AFTER,
} from "../en/quantity-words.ts";
import { CURRENCY_SIGNS, RATE_NOUNS, SIGN_BEFORE, UNITS, type Unit } from "../en/units.ts";
import type { Quantity } from "../quantity.ts";
import { matchAt, type NumberRead } from "./read-number.ts";

/** A number with its sign, magnitude and unit; offsets into the sentence's text. */
export interface Amount extends Pick<Quantity, "value" | "kind" | "unit" | "bound" | "per"> {
  readonly from: number;
  readonly to: number;
  /** What the written number was multiplied by. */
  readonly scale: number;
  readonly isAge: boolean;
  /** Neither sign, unit nor magnitude. */
  readonly isBare: boolean;
}

/** How far back a sign, a bound or a noun before the number is looked for. */
const BEHIND = 28;
const MAGNITUDE_AFTER = /[\s\u00a0\u202f-]*(\p{L}+)(?![\p{L}\d²³])/uy;
const UNIT_AFTER =
  /[\s\u00a0\u202f-]*((?:%|°(?:[CF]\b)?|\p{L}+[²³]?(?:\/h)?)(?:[\s\u00a0\u202f-]+\p{L}+){0,3})/uy;
const RATE =
  /(?:[\s\u00a0\u202f]+(?:per|an?|each|every)[\s\u00a0\u202f]+|-an?-|\/)(\p{L}+)(?!\p{L}|\s(?:before|earlier|ago|later))|[\s\u00a0\u202f]+(annually|daily|weekly|monthly|yearly|hourly)(?!\p{L})/uy;
const RATE_ADVERBS: Readonly<Record<string, string>> = {
  annually: "year",
  yearly: "year",
  daily: "day",
  weekly: "week",
  monthly: "month",
  hourly: "hour",
};

/** Adds to a number what stands around it, or null where it is a name, a time, an address. */
export function amountOf(text: string, read: NumberRead): Amount | null {
  const before = text.slice(Math.max(0, read.from - BEHIND), read.from);
  const digits = read.form === "digits";
  const isAge = AGE_BEFORE.test(before);
  if (digits && !isAge && isName(text, read, before)) return null;
  let { from, to } = read;
  let scale = 1;
  const sign = SIGN_BEFORE.exec(before)?.[0];
  const currency = sign === undefined ? null : (CURRENCY_SIGNS.get(sign.trim()) ?? null);
  if (read.form === "digits" || read.form === "words") {
    for (
      let next = magnitudeAt(text, to);
      next !== null && (scale === 1 || next.name.length > 1);
      next = magnitudeAt(text, to)
    ) {
      // "5m high", "100m race": metres.
      if (
        next.name === "m" &&
        currency === null &&
        /^\s(?:long|high|wide|tall|deep|away|above|below|from|sprint|race|hurdles|relay|final|freestyle)\b/.test(
          text.slice(next.to, next.to + 12),
        )
      ) {
        return {
          ...amountFields(text, read, before),
          from,
          to: next.to,
          value: read.value,
          kind: "measure",
          unit: "m",
          scale: 1,
          isAge: false,
          isBare: false,
        };
      }
      scale *= next.factor;
      to = next.to;
    }
  }
  const ofUnit = read.form === "vague" && /^\sof\s/.test(text.slice(to, to + 4)) ? 3 : 0;
  const unit = read.form === "ordinal" ? null : unitAt(text, to + ofUnit);
  // "3D", "90s": a letter that is neither magnitude nor unit makes a name of it.
  if (
    to === read.to &&
    unit?.to !== to + 1 &&
    /\p{L}/u.test(text.charAt(to)) &&
    (unit === null || digits === false)
  )
    return null;
  const fields = amountFields(text, { ...read, to: unit?.to ?? to }, before);
  const common = { ...fields, scale, isAge: false, isBare: false };
  if (currency !== null && sign !== undefined) {
    from -= sign.length;
    const own = unit !== null && unit.unit.kind === "money";
    const end = own ? unit.to : to;
    const around = amountFields(
      text,
      { ...read, from, to: end },
      text.slice(Math.max(0, from - BEHIND), from),
    );
    return {
      ...common,
      ...around,
      from,
      to: Math.max(end, around.to),
      value: read.value * scale,
      kind: "money",
      unit: own && currency === "USD" ? unit.unit.symbol : currency,
    };
  }
  if (read.form === "ordinal") return { ...common, from, to, value: read.value, kind: "ordinal", unit: null };
  if (read.form === "share" && (unit === null || unit.unit.kind !== "measure" || read.to - read.from > 1))
    return {
      ...common,
      from,
      to: Math.max(to, fields.per === null ? to : fields.to),
      value: read.value,
      kind: "percent",
      unit: "percent",
    };
  if (unit !== null) {
    const old = unit.unit.symbol === "year" ? matchAt(AGE_AFTER, text, unit.to) : null;
    const value = read.form === "share" ? read.value / 100 : read.value;
    const negative = digits && isNegative(text, from);
    // A sign before a share ("−13%") says which way it went; prose says that in words.
    const keeps = negative && /^(?:degree|°F)$/.test(unit.unit.symbol);
    return {
      ...common,
      from: negative ? from - 1 : from,
      to: old ? AGE_AFTER.lastIndex : Math.max(unit.to, fields.to),
      value: (keeps ? -value : value) * scale * unit.unit.factor,
      kind: unit.unit.kind,
      unit: unit.unit.symbol,
      scale: scale * unit.unit.factor,
      isAge: isAge || old !== null,
    };
  }
  if (isAge && scale === 1 && read.value < 130)
    return { ...common, from, to, value: read.value, kind: "measure", unit: "year", isAge: true };
  const value = digits && isNegative(text, from) ? -read.value : read.value;
  return {
    ...common,
    from: value < 0 ? from - 1 : from,
    to: Math.max(to, fields.to),
    value: value * scale,
    kind: "count",
    unit: null,
    isBare: scale === 1 && read.form !== "vague",
  };
}

/** Bound and rate of an amount; `to` covers the rate. */
function amountFields(
  text: string,
  { to, form }: NumberRead,
  before: string,
): Pick<Amount, "bound" | "per" | "to"> {
  const rate = matchAt(RATE, text, to);
  const noun = rate?.[1]?.toLowerCase() ?? RATE_ADVERBS[rate?.[2] ?? ""] ?? null;
  const per = noun === null ? null : (RATE_NOUNS.get(noun) ?? null);
  if (form === "vague") return { bound: "vague", per, to: per === null ? to : RATE.lastIndex };
  const plain = before.replace(SIGN_BEFORE, "");
  const bound = BOUNDS_BEFORE.find(([pattern]) => pattern.test(plain))?.[1];
  const after = bound === undefined ? matchAt(BOUND_AFTER, text, to)?.groups : undefined;
  return {
    bound:
      bound ??
      (after === undefined
        ? "exact"
        : (after.more ?? after.plus ?? after.sign)
          ? "at-least"
          : after.less
            ? "at-most"
            : "approximate"),
    per,
    to: per === null ? to : RATE.lastIndex,
  };
}

function magnitudeAt(text: string, at: number): { name: string; factor: number; to: number } | null {
  const name = matchAt(MAGNITUDE_AFTER, text, at)?.[1];
  const factor = name === undefined ? undefined : MAGNITUDES.get(name.toLowerCase());
  if (name === undefined || factor === undefined) return null;
  const attached = MAGNITUDE_AFTER.lastIndex - name.length === at;
  // "5 M" and "4 k" are no magnitudes; "$5 m" is.
  if (name.length === 1 && !attached && name !== "m") return null;
  return { name: name.toLowerCase(), factor, to: MAGNITUDE_AFTER.lastIndex };
}

/** The longest unit that follows, of at most four words. */
function unitAt(text: string, at: number): { unit: Unit; to: number } | null {
  const match = matchAt(UNIT_AFTER, text, at);
  if (match === null) return null;
  let name = match[1] ?? "";
  const start = UNIT_AFTER.lastIndex - name.length;
  while (name !== "") {
    const unit = UNITS.get(name.toLowerCase().replace(/[\s\u00a0\u202f]+/g, " "));
    // "30C" is a temperature, "30 c" and "30c" are not.
    const letter = /^[cfp]$/i.test(name) && (start !== at || /[cfP]/.test(name));
    if (unit !== undefined && !letter) return { unit, to: start + name.length };
    name = name.replace(/(?:^|[\s\u00a0\u202f-]+)[^\s\u00a0\u202f-]+$/, "");
  }
  return null;
}

function isNegative(text: string, from: number): boolean {
  return /[−-]/.test(text.charAt(from - 1)) && (from === 1 || /[\s(]/.test(text.charAt(from - 2)));
}

function isName(text: string, { from, to }: NumberRead, before: string): boolean {
  if (NAMED_BY_NUMBER.test(before)) return true;
  if (matchAt(TIME_AFTER, text, to) !== null) return true;
  if (/[:/+]$/.test(before)) return true;
  if (text.charAt(from - 1) === "[" && text.charAt(to) === "]") return true;
  if (from === 0 && /^[.)]\s/.test(text.slice(to, to + 2))) return true;
  return matchAt(STREET_AFTER, text, to) !== null;
}
