/** English verb forms, as far as a replacement needs them. */
export type VerbForm = "base" | "third person" | "gerund" | "past" | "participle";

/** Past and participle of the irregular verbs that replacements use. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ["was", "been"],
  beat: ["beat", "beaten"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  break: ["broke", "broken"],
  bring: ["brought", "brought"],
  build: ["built", "built"],
  buy: ["bought", "bought"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut", "cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  fall: ["fell", "fallen"],
  fight: ["fought", "fought"],
  find: ["found", "found"],
  get: ["got", "got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  have: ["had", "had"],
  hold: ["held", "held"],
  keep: ["kept", "kept"],
  know: ["knew", "known"],
  lead: ["led", "led"],
  leave: ["left", "left"],
  lose: ["lost", "lost"],
  make: ["made", "made"],
  meet: ["met", "met"],
  overcome: ["overcame", "overcome"],
  pay: ["paid", "paid"],
  put: ["put", "put"],
  rise: ["rose", "risen"],
  run: ["ran", "run"],
  say: ["said", "said"],
  see: ["saw", "seen"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  show: ["showed", "shown"],
  shut: ["shut", "shut"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  spread: ["spread", "spread"],
  stand: ["stood", "stood"],
  take: ["took", "taken"],
  tell: ["told", "told"],
  understand: ["understood", "understood"],
  win: ["won", "won"],
  withdraw: ["withdrew", "withdrawn"],
  write: ["wrote", "written"],
};

/** Verbs that double their last letter though they end like those that don't ("refer", against "offer"). */
const DOUBLING = new Set("refer admit permit commit control regret transfer begin".split(" "));

/** The form of a verb as written, told from its lemma; `helped` says that "be" or "have" precedes it. */
export function verbFormOf(written: string, lemma: string, helped: boolean): VerbForm {
  const form = written.toLowerCase();
  if (form.endsWith("ing")) return "gerund";
  if (form === lemma && !form.endsWith("ed")) return "base";
  if (form.endsWith("s") && !form.endsWith("ss")) return "third person";
  return helped ? "participle" : "past";
}

/** Inflects the first word of a verb phrase: "speak against", past: "spoke against". */
export function inflectVerb(phrase: string, form: VerbForm): string {
  const [verb = "", ...rest] = phrase.split(" ");
  return [formOf(verb, form), ...rest].join(" ");
}

function formOf(verb: string, form: VerbForm): string {
  const irregular = IRREGULAR[verb];
  switch (form) {
    case "base":
      return verb;
    case "third person":
      if (verb === "be") return "is";
      if (verb === "have") return "has";
      return pluralForm(verb);
    case "gerund":
      if (/[^eoy]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
      return `${doubled(verb)}ing`;
    case "past":
      return irregular?.[0] ?? regularPast(verb);
    case "participle":
      return irregular?.[1] ?? regularPast(verb);
  }
}

/** The plural of a noun phrase, by its last word; "of" phrases take it on the word before "of". */
export function inflectPlural(phrase: string): string {
  const [head = "", ...rest] = phrase.split(/(?= (?:of|in|on|for|to|with|from|against)(?: |$))/);
  const words = head.split(" ");
  const noun = words.pop() ?? "";
  return [...words, IRREGULAR_PLURALS[noun] ?? pluralForm(noun)].join(" ") + rest.join("");
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  man: "men",
  woman: "women",
  person: "people",
  child: "children",
};

function pluralForm(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function doubled(verb: string): string {
  const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
  return oneSyllable || DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
}

/** "a" or "an" for the word that follows. */
export function indefiniteArticle(next: string): "a" | "an" {
  const word = next.toLowerCase();
  if (/^(?:hour|honest|honour|honor|heir)/.test(word)) return "an";
  if (/^(?:uni(?!n|m)|use|usu|eu|one\b|once\b|ubiq|uto|ura)/.test(word)) return "a";
  return /^[aeiou]/.test(word) ? "an" : "a";
}
