import type { Directive } from "../../summary/directives.ts";
import type { Span } from "../../text/span.ts";

/** A rule as a directive names it. */
export interface NamedRule {
  readonly name: string;
  readonly span: Span;
  /** The rules that are meant; empty where there is none of that name. */
  readonly ids: readonly string[];
  /** The rule that a name of none most likely means. */
  readonly nearest: string | null;
  /** Whether it silenced a finding, or ended a silence. */
  readonly used: boolean;
  /** Whether any of these rules is on, so that there could have been a finding. */
  readonly active: boolean;
}

/** A directive, and what came of it. */
export interface DirectiveUse {
  readonly directive: Directive;
  readonly named: readonly NamedRule[];
  /** Whether it silenced a finding, or ended a silence. */
  readonly used: boolean;
}
