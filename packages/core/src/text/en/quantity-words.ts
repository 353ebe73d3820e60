import type { Quantity } from "../quantity.ts";

/** Words right before a number that bound it. */
export const BOUNDS_BEFORE: readonly (readonly [RegExp, Quantity["bound"]])[] = [
  [
    /(?:\b(?:no|not) more than|\bat (?:the )?most|\bup to|\ba maximum of|\bas (?:many|much|high|far) as|\b(?:less|fewer|lower|smaller|younger) than|\bunder|\bbelow|\bshort of)\s$/i,
    "at-most",
  ],
  [
    /(?:\b(?:more|greater|higher|bigger|larger|older) than|\bat (?:the very )?least|\bover|\b(?:no|not) (?:fewer|less) than|\ba minimum of|\bexceed(?:ing|s|ed)?|\babove|\bupwards? of|\bin excess of|\bbeyond)\s$/i,
    "at-least",
  ],
  [
    /(?:\b(?:about|around|some|roughly|nearly|almost|approximately|close to|(?:an )?estimated|estimated at|circa|ca\.|c\.|just (?:over|under)|in the region of|an average of)\s|~\s?)$/i,
    "approximate",
  ],
];

/** Words right behind a number that bound it. */
export const BOUND_AFTER: RegExp =
  /(?:\s(?:\p{L}+\s)?or (?<more>more|over|higher|older|above)|\s(?:\p{L}+\s)?or (?<less>less|fewer|under|lower|younger|below)|\sor (?<so>so)|-(?<odd>odd)|-(?<plus>plus)|(?<sign>\+))(?!\p{L})/uy;

/** Words before a number that make it a name and not an amount: "Clause 7", "House Bill 114", "page 3". */
export const NAMED_BY_NUMBER: RegExp =
  /(?:\b(?:Bills?|Clauses?|Articles?|Sections?|Chapters?|Pages?|Parts?|Paragraphs?|Notes?|Rooms?|Routes?|Flights?|Bus|Lines?|Piers?|Gates?|Highway|Motorway|Interstate|Figures?|Tables?|Act|Order|Resolution|Phase|Grades?|Levels?|Years?|Week|Day|Channel|Unit|Building|Block|Case|Psalm|Formula|Boeing|Airbus|Windows|Type|Mark|Volume|Box|Apartment|Suite|Zone|Area|Ward|District|Platform|Stage|Round|Game|Episode|Tier|Category|Class|Schedule|Annex|Appendix|Protocol|Regulation|Directive|Decree|Law|Amendment|Proposition|Measure|Rule|Title|Exit|Runway|Terminal|Sector|War|Agenda|Super Bowl|bus|routes?|number|pages?|clauses?|articles?|sections?|chapters?|paragraphs?|notes?|verses?|rounds?|episodes?|seasons?|steps?|category|tiers?|phases?|grades?|levels?|types?|gates?|versions?|rooms?|figures?|tables?|platforms?|stages?)|\b(?:[Nn]os?|[Vv]ol|[Pp]p?|[Aa]pt|[Ff]ig)\.|[#§№]|\p{L}-)[\s\u00a0]*$/u;

/** Words before a number that make it an age. */
export const AGE_BEFORE: RegExp = /\b(?:aged?|age of|turn(?:s|ed|ing))\s$/i;
export const AGE_AFTER: RegExp = /[\s-](?:old|of[\s-]age)s?(?!\p{L})/uy;

/** What follows a number that is a time of day. */
export const TIME_AFTER: RegExp =
  /(?:[:.]\d{2})?[\s\u00a0]?(?:[ap]\.?m(?:\.|(?!\p{L}))|o['’]clock|(?:GMT|UTC|BST|CET|CEST|EST|EDT|PST|PDT|ET|PT|local time)(?!\p{L})|hrs(?!\p{L}))|:\d{2}/uy;

/** A street behind its house number. */
export const STREET_AFTER: RegExp =
  /\s(?:\p{Lu}[\p{L}.’']+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Square|Boulevard|Way|Place|Terrace|Crescent)(?!\p{L})/uy;

/** Digits in groups that are dialled or looked up: phone numbers, addresses of machines, versions. */
export const DIALLED: RegExp =
  /\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}(?!\d)|0\d{2,4}[\s)-]+\d{3,4}(?:[\s-]?\d{3,4})?|\d+\.\d+\.\d+[.\d]*|0\d{6,}/y;

/** The same behind a plus sign. */
export const DIALLED_ABROAD: RegExp = /\d[\d\s\u00a0()-]{6,}\d/y;

/** Verbs of change: "rose from 40 to 45" gives two values, not a range. */
export const CHANGES: RegExp =
  /\b(?:ros?e|rises|risen|rising|fell|falls?|fallen|falling|gr[eo]w|grown|up|down|increas\p{L}*|decreas\p{L}*|drop\p{L}*|climb\p{L}*|cut|rais\p{L}*|lower\p{L}*|slipp?\p{L}*|jump\p{L}*|declin\p{L}*|reduc\p{L}*|went|go|goes|mov\p{L}*|chang\p{L}*|expand\p{L}*|shr[aiu]nk\p{L}*|surg\p{L}*|plung\p{L}*|by)\s(?:\p{L}+\s){0,3}(?:from\s)?(?:\S+\s)?$/iu;

/** A sentence that tells of a vote or a game, where "58-49" is its outcome. */
export const CONTEST: RegExp =
  /\b(?:vot|pass(?:ed|es)|approv|reject|elect|carried|fail|defeat|ballot|tally|count|w[io]n\b|lost\b|beat|victory|dr[ae]w\b|thrash|score|lead\b|led\b|loss\b)/i;

/** Verbs whose object is the value of their subject: "turnout was 61%", "the toll rose to 40". */
export const VALUE_VERBS: ReadonlySet<string> = new Set(
  `be stand reach hit rise fall grow drop climb increase decrease jump soar plunge slump slip total exceed amount
  average remain come cost weigh measure number equal top surpass shrink double decline dip edge surge sink go`.split(
    /\s+/,
  ),
);

/** Nouns that stand for what they are of: "the number of patients". */
export const COUNTING_NOUNS: ReadonlySet<string> = new Set(
  "number total amount percentage proportion share sum quantity".split(" "),
);
