/** Verdicts, findings, the summary's sentences and the passages behind them. */
export const sentences = `
  & svg.strip { display: block; width: 100%; }
  & .head svg.strip { height: 1.75rem; margin-top: 1.75rem; }
  & rect.supported { fill: var(--supported); }
  & rect.contradicted { fill: var(--contradicted); }
  & rect.unsupported { fill: var(--unsupported); }
  & rect.not-checkable { fill: var(--muted); }
  & .legend {
    display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.75rem; font-size: 0.875rem;
    & .none { color: var(--muted); }
    & b { font-variant-numeric: tabular-nums; }
  }
  & .sign { display: inline-block; width: 1.1em; text-align: center; font-weight: 700; }
  & .supported > .sign, & .supported > summary .verdict { color: var(--supported); }
  & .contradicted > .sign, & .contradicted > summary .verdict { color: var(--contradicted); }
  & .unsupported > .sign, & .unsupported > summary .verdict { color: var(--unsupported); }
  & .not-checkable > .sign, & .not-checkable > summary .verdict { color: var(--muted); }

  & .findings > li { padding: 0.75rem 0; border-top: 1px solid var(--line); }
  & .content > h3:not(:first-child) { margin-top: 2rem; }
  & .content > h3 + .findings { margin-top: 0.625rem; }
  & .finding {
    display: grid; grid-template-columns: 9rem minmax(0, var(--measure)); gap: 0 1.5rem;
    & .severity { font-weight: 600; white-space: nowrap; }
    &.error .severity { color: var(--contradicted); }
    &.warning .severity { color: var(--unsupported); }
    &.info .severity { color: var(--favourable); }
    & .message { text-wrap: pretty; }
    & .suggestion { color: var(--muted); font-size: 0.875rem; margin-top: 0.125rem; &::before { content: "→ "; } }
    & .meta { margin-top: 0.25rem; & code { font-size: 0.75rem; } }
    & a:has(code) { color: inherit; }
  }

  & .filter {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem; margin-bottom: 1.5rem; font-size: 0.8125rem;
    & legend { float: left; color: var(--muted); margin-right: 0.375rem; padding: 0; }
    & label { position: relative; cursor: pointer; }
    & input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
    & span { display: block; padding: 0.1875rem 0.625rem; border: 1px solid var(--line); border-radius: 1rem; }
    & input:checked + span { background: var(--text); border-color: var(--text); color: var(--surface); }
    & input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 2px; }
  }
  & .content:has([value="supported"]:checked) :is(.claim:not(.supported), .of-summary),
  & .content:has([value="contradicted"]:checked) :is(.claim:not(.contradicted), .of-summary),
  & .content:has([value="unsupported"]:checked) :is(.claim:not(.unsupported), .of-summary),
  & .content:has([value="not-checkable"]:checked) :is(.claim:not(.not-checkable), .of-summary) { display: none; }

  & .content:has(.filter input:not([value="all"]):checked) .block { border: 0; padding: 0; margin: 0; }

  & .sentences { max-width: 56rem; }
  & h3.of-summary { font: 600 1.0625rem/1.35 var(--serif); margin: 1.75rem 0 0.5rem 10.5rem; max-width: var(--measure); }
  & h3.of-summary:first-child { margin-top: 0; }
  & .block { padding: 0.375rem 0; & + .block { border-top: 1px solid var(--line); } }
  & .block.list + .block.list, & .block.table + .block.table { border-top: 0; padding-top: 0; margin-top: -0.375rem; }
  & .table-head { color: var(--muted); font-size: 0.8125rem; margin: 1.25rem 0 0.25rem 10.5rem; }
  & .border { color: var(--muted); margin: 0 0.5rem; }
  & .claim {
    scroll-margin-top: 3.5rem;
    & > summary {
      display: grid; grid-template-columns: 9rem minmax(0, var(--measure)) auto; gap: 0 1.5rem; align-items: baseline;
      padding: 0.375rem 0; list-style: none; border-radius: 3px;
      &::-webkit-details-marker { display: none; }
      &:hover { background: var(--sunken); }
    }
    & .verdict { font-size: 0.8125rem; white-space: nowrap; }
    & .text { font: 400 1.0625rem/1.55 var(--serif); }
    & .count { font-size: 0.75rem; color: var(--muted); white-space: nowrap; }
    &[open] { background: var(--sunken); border-radius: 4px; margin: 0.25rem -0.75rem; padding: 0 0.75rem; }
    &:target { box-shadow: inset 3px 0 0 var(--focus); }
    & .behind { padding: 0.25rem 0 1rem 10.5rem; & .finding { display: flex; gap: 0.75rem; padding: 0.375rem 0 0.625rem; } }
    & .reason { color: var(--muted); font-size: 0.875rem; }
  }
  & .list .text { padding-left: 1rem; text-indent: -1rem; &::before { content: "•"; color: var(--muted); display: inline-block; width: 1rem; text-indent: 0; } }

  & .passage { margin: 0.625rem 0; max-width: var(--measure); }
  & .passage blockquote { font: 400 0.9375rem/1.55 var(--serif); padding-left: 0.875rem; border-left: 2px solid var(--line); }
  & .passage figcaption { color: var(--muted); font-size: 0.8125rem; padding-left: 1rem; margin-top: 0.1875rem; }
  & mark { background: none; color: inherit; }
  & mark.shared { background: var(--shared); border-radius: 2px; }
  & mark.actor { font-weight: 700; }
  & mark.favourable { color: var(--favourable); text-decoration: underline 2px; text-underline-offset: 0.2em; }
  & mark.unfavourable { color: var(--unfavourable); text-decoration: underline wavy 1px; text-underline-offset: 0.2em; }
  & mark.error { text-decoration: underline wavy 1.5px var(--contradicted); text-underline-offset: 0.22em; }
  & mark.warning { text-decoration: underline wavy 1.5px var(--unsupported); text-underline-offset: 0.22em; }
  & mark.info { text-decoration: underline dotted 2px var(--favourable); text-underline-offset: 0.22em; }

  @media (max-width: 48rem) {
    & .claim > summary { grid-template-columns: minmax(0, 1fr) auto; gap: 0.125rem 1rem; padding: 0.625rem 0; }
    & .claim .text { grid-column: 1 / -1; grid-row: 2; }
    & .findings .finding { display: block; }
    & .table-head { margin-left: 0; }
    & .claim .behind { padding-left: 0; }
    & h3.of-summary { margin-left: 0; }
  }
`;
