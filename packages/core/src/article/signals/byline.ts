import { ORGANISATION_WORDS } from "../../text/en/titles.ts";
import { SECTION_LABEL } from "../en/furniture.ts";
import { NEWSROOM_ROLE, OUTLET_WORD } from "../en/outlets.ts";
import { parseDateLine } from "./date-line.ts";

/** Authors as a byline writes them, without "By"; offsets into the line. */
export interface Byline {
  readonly author: string;
  readonly from: number;
  readonly to: number;
}

const PARTICLE =
  "(?:de|del|della|der|den|di|da|das|dos|do|du|la|le|van|von|zu|al|el|bin|bint|ibn|ben|ter|ten|y|e|af|av)";
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.\\-]*|(?:al|el|d|l)[-'’]\\p{Lu}[\\p{L}\\p{M}'’\\-]*)";
const NAME = `${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){0,5}`;
const SEPARATOR = "(?:\\s*,\\s+(?:and\\s+)?|\\s+(?:and|&|with)\\s+)";
/** "our special envoy in Vell, ": the job of those who are named next. */
const JOB =
  "(?:our|the|your) (?:[\\p{L}'’-]+ ){0,3}?(?:correspondent|reporter|envoy|writer|columnist|critic|editor|contributor|staff)s?(?: (?:in|at) [^,:]{2,40}?(?=[,:]))?\\s*[,:]?";
const INTRODUCTION = `(?:(?:(?:an? )?(?:article |story |words |text |report |interview |analysis |opinion |comment |commentary |column |essay |feature |review |words and (?:pictures|photos|photographs) |text and (?:pictures|photos|photographs) )|reported |written |posted |published |compiled |posted on \\S+ |(?:written|reported|words) and (?:photographed|filmed) |as told )?(?:by(?: ${JOB})?|(?<=told )to)|from ${JOB}|(?:author|byline|words|text|story)s?\\s*:)`;
const BYLINE = new RegExp(
  `^\\W{0,3}(?<introduction>${INTRODUCTION})\\s*:?\\s*(?<names>${NAME}(?:${SEPARATOR}${NAME})*)`,
  "iu",
);
/** What says more than "by": a line that opens with it may go on as a sentence, so a person must follow. */
const TELLING_INTRODUCTION =
  /^(?:an? |interview|analysis|opinion|comment|column|essay|feature|review|as told|(?:by|from) (?:our|the|your) )/i;
/** "Senior Reporter Ann Ode". */
const LEADING_JOB =
  /^(?:\p{Lu}[\p{L}-]+\s+){0,3}?(?:Correspondent|Reporter|Editor|Writer|Columnist|Critic|Producer|Staff)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;
/** "Ann Ode Senior Reporter". */
const TRAILING_JOB =
  /(?<=\S\s+\S+)(?:\s+(?:Staff|Senior|Chief|Deputy|Special|Foreign|Political|Health|Science|Education|Business|Economics|Environment|Sports?|Local|Crime|Courts?|Diplomatic|Defen[cs]e|City|News|Features|Arts|Culture|Associate|Assistant|Managing|Contributing|Data|Transport|Social|Affairs|Home|World|Europe|Digital|Community|Democracy|Local|Public|Interest))*\s+(?:Correspondent|Reporter|Editor|Writer|Columnist|Critic)s?$/iu;
const BYLINE_AFTER_DATE = new RegExp(
  `^(?<before>.{6,60}?)[\\s|·•–—-]+by:?\\s+(?<names>${NAME}(?:${SEPARATOR}${NAME})*)`,
  "u",
);
const NAMES_ONLY = new RegExp(`^(?<names>${NAME}(?:${SEPARATOR}${NAME})*)$`, "u");
const AFTER_NAMES = /^\s*(?:$|[|·•,;:–—(/-]|on\b|in\b|at\b|for\b|from\b|\d|@|posted|published|updated)/i;

const SEPARATORS = new RegExp(SEPARATOR, "u");
const SEPARATORS_KEPT = new RegExp(`(${SEPARATOR})`, "iu");

/** The authors that a line names as such ("By …", "From our correspondent in …, …"), or null. */
export function parseByline(line: string): Byline | null {
  if (line.length > 220) return null;
  const match = BYLINE.exec(line) ?? afterDate(line);
  const names = match?.groups?.names;
  if (match === null || names === undefined) return null;
  const introduction = match.groups?.introduction ?? "";
  const lead = LEADING_JOB.exec(names)?.[0].length ?? 0;
  const from = match[0].length - names.length + lead;
  const listed = withoutRoles(names.slice(lead));
  const isTelling = TELLING_INTRODUCTION.test(introduction);
  const kept = /correspondent|reporter|envoy/i.test(introduction) ? withoutPlace(listed) : listed;
  if (kept === "" || !/^(?:\p{Lu}|(?:al|el|d|l)[-'’])/u.test(kept)) return null;
  if (!AFTER_NAMES.test(line.slice(match[0].length))) return null;
  if (isTelling && !isPersonName(kept)) return null;
  // "By June the office had received 2,100 claims" is a sentence.
  if (SENTENCE_WORD.test(kept)) return null;
  return { author: kept, from, to: from + kept.length };
}

const SENTENCE_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)(?=\s\p{Ll})|\s(?:had|has|have|was|were|is|are|will|would)(?=\s|$)/u;

/** "3 May 2024 at 9 pm by Ann Ode": the byline behind a date. */
function afterDate(line: string): RegExpExecArray | null {
  const match = line.includes("by") && /\d/.test(line) ? BYLINE_AFTER_DATE.exec(line) : null;
  return match !== null && parseDateLine(match.groups?.before ?? "") !== null ? match : null;
}

/** Whether a line is nothing but a person's name, or several. */
export function isPersonName(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || SECTION_LABEL.test(text) || NEWSROOM_ROLE.test(text)) return false;
  if (!NAMES_ONLY.test(text)) return false;
  return text.split(SEPARATORS).every((name) => {
    const words = name.split(/\s+/);
    if (words.length < 2 || words.length > 5) return false;
    return !words.some(
      (word) =>
        ORGANISATION_WORDS.has(word.toLowerCase()) || /^(?:The|A|An|In|On|How|Why|What|Who)$/.test(word),
    );
  });
}

/** The name of a line that is a name with at most a place or a job behind it ("Ann Ode in Vell"), or null. */
export function signedName(line: string): string | null {
  if (isPersonName(line)) return line.trim();
  const match =
    /^(?<name>[^,|]+?)(?:\s+(?:in|at)\s+(?<place>\p{Lu}[\p{L}\s.'’-]{1,40})|\s*[,|–—-]\s+(?<job>[^,|]{2,60}))$/u.exec(
      line.trim(),
    );
  const { name, job } = match?.groups ?? {};
  if (name === undefined || !isPersonName(name) || (job !== undefined && !NEWSROOM_ROLE.test(job)))
    return null;
  return name;
}

/** "Ann Ode in Vell", "Ann Ode for The Gazette". */
const PLACED = /(?<!\s)\s+(?:in|at|for|from|of)\s+/u;

function isOutlet(name: string): boolean {
  return /^the\s/i.test(name) || OUTLET_WORD.test(name.split(/\s+/).at(-1) ?? "");
}

/** Cuts the list of names where a job or an outlet begins ("Ann Ode, Staff Writer"). */
function withoutRoles(names: string): string {
  const parts = (names.split(PLACED)[0] ?? names).split(SEPARATORS_KEPT);
  let kept = parts[0] ?? "";
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const separator = parts[i] ?? "";
    const name = parts[i + 1] ?? "";
    const isListed = separator.includes(",") && !separator.includes("and");
    const isJob =
      NEWSROOM_ROLE.test(name) || !/\p{Lu}/u.test(name) || (separator.includes(",") && !name.includes(" "));
    if (isJob || (isListed && isOutlet(name) && i + 3 > parts.length)) break;
    kept += separator + name;
  }
  return kept
    .replace(/(?<![,\s])[,\s]+$/u, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .replace(TRAILING_JOB, "");
}

/** "Ann Ode, New Vell": one correspondent, and where the report comes from. */
function withoutPlace(names: string): string {
  return names.split(/(?<!\s)\s*,\s+(?!and\b)/u)[0] ?? names;
}
