import anonymousDependence from "./balance/anonymous-dependence/index.ts";
import attributionAsymmetry from "./balance/attribution-asymmetry/index.ts";
import framingOrder from "./balance/framing-order/index.ts";
import omittedViewpoint from "./balance/omitted-viewpoint/index.ts";
import oneSidedPortrayal from "./balance/one-sided-portrayal/index.ts";
import quoteShare from "./balance/quote-share/index.ts";
import sourceCoverage from "./balance/source-coverage/index.ts";
import booster from "./language/booster/index.ts";
import contentiousLabel from "./language/contentious-label/index.ts";
import editorializing from "./language/editorializing/index.ts";
import euphemism from "./language/euphemism/index.ts";
import expressionOfDoubt from "./language/expression-of-doubt/index.ts";
import loadedWording from "./language/loaded-wording/index.ts";
import puffery from "./language/puffery/index.ts";
import readability from "./language/readability/index.ts";
import reportingVerb from "./language/reporting-verb/index.ts";
import rhetoricalQuestion from "./language/rhetorical-question/index.ts";
import weaselAttribution from "./language/weasel-attribution/index.ts";
import type { Rule, SuppressionRule, WordingRule } from "./rule.ts";
import alteredQuote from "./sourcing/altered-quote/index.ts";
import certaintyDrift from "./sourcing/certainty-drift/index.ts";
import contradictedClaim from "./sourcing/contradicted-claim/index.ts";
import dateMismatch from "./sourcing/date-mismatch/index.ts";
import disputedClaim from "./sourcing/disputed-claim/index.ts";
import misattributedQuote from "./sourcing/misattributed-quote/index.ts";
import missingCitation from "./sourcing/missing-citation/index.ts";
import nameMismatch from "./sourcing/name-mismatch/index.ts";
import numberMismatch from "./sourcing/number-mismatch/index.ts";
import singleSource from "./sourcing/single-source/index.ts";
import truncatedQuote from "./sourcing/truncated-quote/index.ts";
import unattributedClaim from "./sourcing/unattributed-claim/index.ts";
import unsupportedClaim from "./sourcing/unsupported-claim/index.ts";
import unsupportedSynthesis from "./sourcing/unsupported-synthesis/index.ts";
import unusableSource from "./sourcing/unusable-source/index.ts";
import wrongCitation from "./sourcing/wrong-citation/index.ts";
import unexplainedSuppression from "./suppression/unexplained-suppression/index.ts";
import unknownSuppression from "./suppression/unknown-suppression/index.ts";
import unusedSuppression from "./suppression/unused-suppression/index.ts";

/** Rules that judge wording alone, and can read an article's own prose too. */
export const wordingRules: readonly WordingRule[] = [
  contentiousLabel,
  loadedWording,
  puffery,
  euphemism,
  weaselAttribution,
  booster,
  editorializing,
  expressionOfDoubt,
  reportingVerb,
  rhetoricalQuestion,
  readability,
];

/** Rules about the comments that silence others; they run last, and no comment silences them. */
export const suppressionRules: readonly SuppressionRule[] = [
  unusedSuppression,
  unknownSuppression,
  unexplainedSuppression,
];

/** All rules. A rule is its folder and its line here. */
export const rules: readonly Rule[] = [
  numberMismatch,
  dateMismatch,
  nameMismatch,
  contradictedClaim,
  alteredQuote,
  misattributedQuote,
  truncatedQuote,
  unattributedClaim,
  certaintyDrift,
  singleSource,
  disputedClaim,
  unsupportedClaim,
  unsupportedSynthesis,
  wrongCitation,
  missingCitation,
  unusableSource,
  ...wordingRules,
  sourceCoverage,
  attributionAsymmetry,
  anonymousDependence,
  quoteShare,
  framingOrder,
  omittedViewpoint,
  oneSidedPortrayal,
  ...suppressionRules,
];
