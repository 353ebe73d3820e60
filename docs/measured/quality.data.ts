import quality from "./quality.json" with { type: "json" };

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MeasuredQuality {
  readonly date: string;
  readonly machine: string;
  readonly claims: Table;
  readonly rules: Table;
  readonly wording: Table;
  readonly reading: Table;
}

export declare const data: MeasuredQuality;

/** What a set is, for readers. */
const SETS: Readonly<Record<string, string>> = {
  bump: "BUMP: summaries with one planted error, and the same without",
  fib: "FIB: right and wrong one-sentence summaries",
  frank: "FRANK: machine summaries judged by people",
  wice: "WiCE: sentences of Wikipedia and the pages they cite",
  xsumfaith: "XSumFaith: machine summaries with marked inventions",
  babe: "BABE: sentences that experts call biased or not; half of them are",
  ptc: "PTC: news sentences, one in nine with loaded language",
};

interface ClaimMetrics {
  readonly faithful: number;
  readonly balancedAccuracy: number;
  readonly rocAuc: number;
  readonly errorFlags: Readonly<Record<string, Flags>>;
  readonly verdicts: Readonly<Record<string, { readonly faithful: number; readonly unfaithful: number }>>;
}

interface Flags {
  readonly flagged: number;
  readonly right: number;
}

const number = (value: unknown): string =>
  typeof value === "number" ? value.toFixed(2).replace(/^0\./, ".") : "";
const share = (part: number, whole: number): string => `${Math.round((part / whole) * 100)}\u00a0%`;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const metricsOf = (suite: string): Readonly<Record<string, unknown>> =>
  quality.results.find((result) => result.suite === suite)?.metrics ?? {};
const results = (task: string) => quality.results.filter((result) => result.task === task);
const claimMetrics = (metrics: unknown): ClaimMetrics => metrics as ClaimMetrics;

function claimsTable(): Table {
  return {
    head: [
      "set",
      "claims",
      "wrong ones called contradicted or unsupported",
      "right ones called so",
      "right errors / all errors",
      "balanced accuracy of the score",
      "ROC AUC",
    ],
    rows: results("claim-verification").map(({ suite, n, metrics }) => {
      const { faithful, verdicts, errorFlags, balancedAccuracy, rocAuc } = claimMetrics(metrics);
      const called = [verdicts.contradicted, verdicts.unsupported];
      const flags = Object.values(errorFlags);
      return [
        SETS[suite] ?? suite,
        String(n),
        share(sum(called.map((verdict) => verdict?.unfaithful ?? 0)), n - faithful),
        share(sum(called.map((verdict) => verdict?.faithful ?? 0)), faithful),
        `${sum(flags.map(({ right }) => right))} / ${sum(flags.map(({ flagged }) => flagged))}`,
        number(balancedAccuracy),
        number(rocAuc),
      ];
    }),
  };
}

function rulesTable(): Table {
  const totals = new Map<string, { flagged: number; right: number }>();
  for (const { metrics } of results("claim-verification")) {
    for (const [rule, { flagged, right }] of Object.entries(claimMetrics(metrics).errorFlags)) {
      const total = totals.get(rule) ?? { flagged: 0, right: 0 };
      totals.set(rule, { flagged: total.flagged + flagged, right: total.right + right });
    }
  }
  return {
    head: ["rule", "summaries with its error", "of these wrong", "share"],
    rows: [...totals].map(([rule, { flagged, right }]) => [
      rule,
      String(flagged),
      String(right),
      share(right, flagged),
    ]),
  };
}

function wordingTable(): Table {
  const rows = ["babe", "ptc"].map((suite) => {
    const { precision, recall, macroF1, falseAlarmRate } = metricsOf(suite);
    const n = quality.results.find((result) => result.suite === suite)?.n ?? 0;
    return [
      SETS[suite] ?? suite,
      String(n),
      number(precision),
      number(recall),
      number(macroF1),
      share(Number(falseAlarmRate), 1),
    ];
  });
  const { sentences, warningShare } = metricsOf("neus");
  rows.push([
    "NeuS: neutral round-ups by editors",
    String(sentences),
    "",
    "",
    "",
    share(Number(warningShare), 1),
  ]);
  return {
    head: ["set", "sentences", "precision", "recall", "macro-F1", "neutral sentences with a warning"],
    rows,
  };
}

function readingTable(): Table {
  const polnear = metricsOf("polnear");
  const stance = metricsOf("newsmtsc") as Record<string, { macroF1?: number; n?: number }>;
  const pages = (suite: string): string => number(metricsOf(suite).textF1 ?? metricsOf(suite).segmentF1);
  return {
    head: ["what", "set", "figure"],
    rows: [
      [
        "direct quotations found",
        "PolNeAR, 84 articles",
        `precision ${number(polnear.directQuotationPrecision)}, recall ${number(polnear.directQuotationRecall)}`,
      ],
      ["their speakers", "PolNeAR", `${number(polnear.directSpeakerOverlap)} overlap`],
      [
        "who says what, all attributions",
        "PolNeAR",
        `F1 source ${number(polnear.sourceF1)}, content ${number(polnear.contentF1)}`,
      ],
      ["the article’s text in a page", "72 pages of trafilatura’s set", `F1 ${pages("ae_trafilatura_en")}`],
      ["the article’s text in a page", "47 pages of Readability’s set", `F1 ${pages("ae_readability")}`],
      [
        "which passage supports a claim",
        "WiCE",
        `first ${number(metricsOf("wice").passageHitAt1)}, among three ${number(metricsOf("wice").passageHitAt3)}`,
      ],
      [
        "how a sentence shows an actor",
        `NewsMTSC, ${stance.dev_rw?.n} and ${stance.dev_mt?.n} sentences`,
        `macro-F1 ${number(stance.dev_rw?.macroF1)} and ${number(stance.dev_mt?.macroF1)}`,
      ],
    ],
  };
}

export default {
  load(): MeasuredQuality {
    const { date, machine } = quality;
    return {
      date,
      machine,
      claims: claimsTable(),
      rules: rulesTable(),
      wording: wordingTable(),
      reading: readingTable(),
    };
  },
};
