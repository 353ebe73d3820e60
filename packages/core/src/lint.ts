import type { Article } from "./article/article.ts";
import { ownText } from "./article/own-text.ts";
import type { ClaimReport, Diagnostic, Evidence, LintResult, SuppressedDiagnostic } from "./diagnostic.ts";
import { buildEvidenceIndex } from "./evidence/build-index.ts";
import { claimMemory } from "./evidence/claim-memory.ts";
import { disputeLookup } from "./evidence/disputed-content.ts";
import type { EvidenceIndex } from "./evidence/evidence-index.ts";
import { judgeableOf } from "./evidence/judgeable.ts";
import type { Source, Verification } from "./evidence/verification.ts";
import { verifyClaims } from "./evidence/verify.ts";
import { type Files, filesOf } from "./files.ts";
import { fillTemplate, helpUriOf } from "./message.ts";
import { type StanceReading, stanceReading } from "./read-stances.ts";
import { rules, suppressionRules, wordingRules } from "./rules/registry.ts";
import type { Finding, Rule, Severity } from "./rules/rule.ts";
import { DEFAULT_MIN_STRENGTH, isStrength, WARNING_STRENGTH } from "./rules/strength.ts";
import { type Balance, measureBalance, NO_BALANCE } from "./stance/balance.ts";
import type { ActorSetting } from "./stance/cast.ts";
import { type Directive, directivesOf } from "./summary/directives.ts";
import type { Summary } from "./summary/summary.ts";
import { silence } from "./suppress.ts";
import { rangeOf } from "./text/line-index.ts";
import { createMemory, forgetful, type Memory } from "./text/memory.ts";
import { once } from "./text/once.ts";
import { keyOfSpan } from "./text/span.ts";
import { finish, type Steps } from "./text/steps.ts";

/** `"off"`, a severity, or a severity with options for the rule. */
export type RuleSetting = "off" | Severity | readonly [Severity | "off", Readonly<Record<string, unknown>>];

/** Settings by rule id; rules that are not named keep their default. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

export interface LintInput {
  readonly summary: Summary;
  readonly sources: readonly Source[];
  readonly rules?: RuleSettings;
  /** Words of prose below which a source can judge no claim; 50 unless told. */
  readonly leastSourceWords?: number;
  /** Findings about wording that are weaker are left out: 0 to 1; 0.4 unless told. */
  readonly minStrength?: number;
  /** Further names and sides of actors. */
  readonly actors?: readonly ActorSetting[];
  /** Told of each step, a rule's id or what else is done, for those who want to know how long it takes. */
  readonly measure?: Measure;
  /**
   * Keeps what is worked out of the sources for the next check of the summary; give it the same sources, in the same
   * array, for as long as they are the same. It changes no result.
   */
  readonly memory?: Memory;
}

/** Does the work and gives what came of it. Steps may lie in each other. */
export type Measure = <Value>(step: string, work: () => Value) => Value;

const unmeasured: Measure = (_step, work) => work();

/** All but the rules about comments, which judge what the others' findings came to. */
const judgingRules = rules.filter(({ meta }) => !isOfSuppression(meta.id));
/** Rules that judge the summary as a whole, and take the reading of all texts. */
const wholeRules = judgingRules.filter(({ meta }) => meta.id.startsWith("balance/"));
const sentenceRules = judgingRules.filter((rule) => !wholeRules.includes(rule));

function isOfSuppression(id: string): boolean {
  return suppressionRules.some(({ meta }) => meta.id === id);
}

/**
 * Checks a summary against its sources. Pure: the same input gives the same result.
 *
 * @throws RangeError when `rules` names a rule that does not exist, or `minStrength` is none.
 */
export function lint(input: LintInput): LintResult {
  return lintInStages(input).whole();
}

/** A check of which one part, the quick one, is there at once. */
export interface StagedLint {
  /** As in the result of the whole, all but what the rules find that judge the summary as a whole. */
  readonly sentences: Pick<LintResult, "diagnostics" | "claims">;
  whole(): LintResult;
  /** The whole, a part of the work at each step: for who has to hear of other things between. */
  wholeInSteps(): Steps<LintResult>;
}

/**
 * `lint` in two steps: first what is found in single sentences, then, when it is asked for, what takes the reading of
 * all texts. For editors, which want to show the one while somebody types.
 *
 * @throws RangeError as `lint` does.
 */
export function lintInStages(input: LintInput): StagedLint {
  const { summary } = input;
  const { sentences, whole } = examineInStages(input);
  const { verifications, files, diagnostics } = sentences;
  const claims = verifications.map((verification) => claimReportOf(verification, summary, files));
  function* wholeInSteps(): Steps<LintResult> {
    const { diagnostics, suppressed, balance } = yield* whole();
    yield;
    return { path: summary.path, diagnostics, suppressed, claims, balance: balance() };
  }
  return { sentences: { diagnostics, claims }, whole: () => finish(wholeInSteps()), wholeInSteps };
}

/** What `lint` reports, with what it rests on. */
export interface Examination extends StanceReading {
  readonly index: EvidenceIndex;
  /** One per claim, in the order of `Summary.claims`. */
  readonly verifications: readonly Verification[];
  /** In the order of the summary. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly files: Files;
  readonly balance: () => Balance;
}

/** @throws RangeError when `rules` names a rule that does not exist, or `minStrength` is none. */
export function examine(input: LintInput): Examination {
  return finish(examineInStages(input).whole());
}

interface StagedExamination {
  readonly sentences: Pick<Examination, "verifications" | "files" | "diagnostics">;
  whole(): Steps<Examination>;
}

function examineInStages({
  summary,
  sources,
  rules: settings = {},
  leastSourceWords,
  minStrength = DEFAULT_MIN_STRENGTH,
  actors,
  measure = unmeasured,
  memory = forgetful,
}: LintInput): StagedExamination {
  rejectUnknown(settings);
  rejectNoStrength(minStrength);
  const index = measure("index sources", () => buildEvidenceIndex(summary, sources, memory));
  const judgeable = judgeableOf(summary, sources, leastSourceWords, memory);
  const known =
    memory === forgetful
      ? null
      : claimMemory(
          summary,
          index,
          memory,
          JSON.stringify([judgeable.summaryLanguage, leastSourceWords, summary.unread]),
        );
  const verifications = measure("verify claims", () =>
    verifyClaims(summary, index, judgeable, known, memory),
  );
  const disputeOf = disputeLookup(summary, index, known);
  const files = filesOf(summary.file, sources, memory);
  const reading = measuredReading(stanceReading(summary, sources, actors, memory), measure);
  const { utterances, matrix } = reading;
  const balance = once(() =>
    measure(READING, () => measureBalance(summary, sources, verifications, utterances(), matrix())),
  );
  const context = {
    sources,
    index,
    judgeable,
    verifications,
    disputeOf,
    balance,
    directives: [],
    // What several rules ask for is worked out once in one check, too.
    memory: memory === forgetful ? createMemory() : memory,
    ...reading,
  };
  const find = (list: readonly Rule[]): Steps<readonly Diagnostic[]> =>
    run(
      list,
      settings,
      minStrength,
      summary,
      files,
      (rule, options) => rule.check(summary, { ...context, options }),
      measure,
    );
  const found = finish(find(sentenceRules));
  const settled = (all: readonly Diagnostic[]) =>
    heed(inOrder(all), summary.directives, settings, summary, files);
  return {
    sentences: {
      verifications,
      files,
      diagnostics: settled(found).diagnostics.filter(({ rule }) => !isOfSuppression(rule)),
    },
    *whole() {
      const all = [...found];
      const active = wholeRules.filter((rule) => settingOf(rule, settings).severity !== null);
      if (active.length > 0) yield* reading.inSteps();
      for (const rule of active) {
        all.push(...(yield* find([rule])));
        yield;
      }
      return { index, verifications, ...settled(all), files, balance, ...reading };
    },
  };
}

/**
 * Applies the rules of wording to an article's own headlines and prose: how its author writes, without any source
 * beside it.
 *
 * @throws RangeError as `lint` does.
 */
export function lintArticle(
  article: Article,
  settings: RuleSettings = {},
  minStrength: number = DEFAULT_MIN_STRENGTH,
  measure: Measure = unmeasured,
): Diagnostic[] {
  rejectUnknown(settings);
  rejectNoStrength(minStrength);
  const files = filesOf(article.file);
  const text = ownText(article);
  const [sources, memory] = [[], createMemory()];
  const found = finish(
    run(
      wordingRules,
      settings,
      minStrength,
      article,
      files,
      (rule, options) => rule.check(text, { options, sources, memory }),
      measure,
    ),
  );
  const directives = article.format === "markdown" ? directivesOf(article.file) : [];
  return [...heed(inOrder(found), directives, settings, article, files).diagnostics];
}

/**
 * The result for a text that names no sources: what the rules of wording find in it, and neither claims nor balance.
 *
 * @throws RangeError as `lint` does.
 */
export function lintWording(...asked: Parameters<typeof lintArticle>): LintResult {
  const [{ path }] = asked;
  return { path, diagnostics: lintArticle(...asked), suppressed: [], claims: [], balance: NO_BALANCE };
}

const READING = "read stances";

/** What is read only when a rule asks for it, measured by itself and not as that rule's. */
function measuredReading(
  { cast, utterances, matrix, inSteps }: StanceReading,
  measure: Measure,
): StanceReading {
  return {
    inSteps: () => measuredSteps(READING, inSteps(), measure),
    cast: () => measure(READING, cast),
    utterances: () => measure(READING, utterances),
    matrix: () => measure(READING, matrix),
  };
}

function* measuredSteps<Result>(name: string, steps: Steps<Result>, measure: Measure): Steps<Result> {
  for (;;) {
    const step = measure(name, () => steps.next());
    if (step.done === true) return step.value;
    yield;
  }
}

/** The file that is checked, for spans to slice. */
type CheckedText = Pick<Summary, "path" | "file">;

/** What the rules that are on find in a file, rule by rule. */
function* run<Kind extends Rule>(
  list: readonly Kind[],
  settings: RuleSettings,
  minStrength: number,
  file: CheckedText,
  files: Files,
  check: (rule: Kind, options: object) => Iterable<Finding | undefined>,
  measure: Measure = unmeasured,
): Steps<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const rule of list) {
    const { severity, options } = settingOf(rule, settings);
    if (severity === null) continue;
    const steps = strongEnough(check(rule, options), minStrength);
    for (const finding of yield* measuredSteps(rule.meta.id, steps, measure))
      diagnostics.push(diagnosticOf(rule, severity, finding, file, files));
  }
  return diagnostics;
}

/** Findings in the order of the text, each matter once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return withoutDoubles(diagnostics).sort(byPlace);
}

/** Sets aside what the file's own comments silence, and says what is wrong with the comments. */
function heed(
  found: readonly Diagnostic[],
  directives: readonly Directive[],
  settings: RuleSettings,
  text: CheckedText,
  files: Files,
): { diagnostics: readonly Diagnostic[]; suppressed: readonly SuppressedDiagnostic[] } {
  if (directives.length === 0) return { diagnostics: found, suppressed: [] };
  const active = new Set(
    rules.filter((rule) => settingOf(rule, settings).severity !== null).map(({ meta }) => meta.id),
  );
  const { kept, suppressed, uses } = silence(found, directives, text.file, files.lines(text.file), active);
  const remarks = finish(
    run(suppressionRules, settings, 0, text, files, (rule, options) =>
      rule.check(text, { options, directives: uses }),
    ),
  );
  return { diagnostics: [...kept, ...remarks].sort(byPlace), suppressed };
}

/** Of findings on the very same words, the strongest; of two alike, that of the rule that comes first. */
function withoutDoubles(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const strongest = new Map<string, Diagnostic>();
  // How hard a sentence is to read is another matter than its wording.
  const isWording = ({ rule, strength }: Diagnostic): boolean =>
    strength !== null && rule !== "language/readability";
  for (const diagnostic of diagnostics.filter(isWording)) {
    const other = strongest.get(keyOfSpan(diagnostic.span));
    if (other === undefined || (diagnostic.strength ?? 0) > (other.strength ?? 0))
      strongest.set(keyOfSpan(diagnostic.span), diagnostic);
  }
  return diagnostics.filter(
    (diagnostic) => !isWording(diagnostic) || strongest.get(keyOfSpan(diagnostic.span)) === diagnostic,
  );
}

function rejectUnknown(settings: RuleSettings): void {
  const known = new Set<string>(rules.map(({ meta }) => meta.id));
  const unknown = Object.keys(settings).find((id) => !known.has(id));
  if (unknown !== undefined) throw new RangeError(`There is no rule ${unknown}`);
}

function rejectNoStrength(minStrength: number): void {
  if (!isStrength(minStrength)) {
    throw new RangeError(`minStrength must be a number from 0 to 1, not ${minStrength}`);
  }
}

/** All findings but those about wording that are weaker. */
function* strongEnough(
  findings: Iterable<Finding | undefined>,
  minStrength: number,
): Steps<readonly Finding[]> {
  const strong: Finding[] = [];
  for (const finding of findings) {
    if (finding === undefined) yield;
    else if (finding.strength === undefined || finding.strength >= minStrength) strong.push(finding);
  }
  return strong;
}

function settingOf(rule: Rule, settings: RuleSettings): { severity: Severity | null; options: object } {
  const setting = settings[rule.meta.id] ?? rule.meta.severity;
  const [level, options] = typeof setting === "string" ? [setting, {}] : setting;
  return { severity: level === "off" ? null : level, options: { ...rule.defaults, ...options } };
}

function diagnosticOf(
  rule: Rule,
  severity: Severity,
  finding: Finding,
  { path, file }: CheckedText,
  files: Files,
): Diagnostic {
  const { meta } = rule;
  const lines = files.lines(file);
  return {
    rule: meta.id,
    severity: severity === meta.severity ? ownSeverityOf(finding, severity) : severity,
    strength: finding.strength ?? null,
    message: fillTemplate(meta.messages[finding.messageId] ?? finding.messageId, finding.data ?? {}),
    span: finding.span,
    range: rangeOf(lines, finding.span),
    evidence: [
      ...(finding.evidence ?? []).map(({ source, span }) => files.evidence(source, span)),
      ...(finding.related ?? []).map(
        (span): Evidence => ({
          source: path,
          path,
          span,
          range: rangeOf(lines, span),
          text: file.slice(span.start, span.end),
        }),
      ),
    ],
    suggestions: finding.suggestions ?? [],
    helpUri: helpUriOf(meta.id),
  };
}

/** The severity of a finding whose rule runs at its default: weak words are no more than information. */
function ownSeverityOf({ severity, strength = 1 }: Finding, usual: Severity): Severity {
  return severity ?? (strength < WARNING_STRENGTH ? "info" : usual);
}

export function claimReportOf(
  { claim, verdict, reason, evidence, support }: Verification,
  summary: Summary,
  files: Files,
): ClaimReport {
  return {
    span: claim.span,
    range: rangeOf(files.lines(summary.file), claim.span),
    text: claim.text,
    verdict,
    reason,
    attribution: claim.attribution,
    evidence: evidence.map(files.scored),
    support,
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
