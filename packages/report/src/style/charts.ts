/** Sources, shares, the matrix and its passages. */
export const charts = `
  & .source {
    padding: 1.125rem 0 1.25rem; border-top: 1px solid var(--line); scroll-margin-top: 3rem;
    &:first-child { border-top: 0; padding-top: 0; }
    &:target h3 { box-shadow: inset 0 -2px 0 var(--focus); }
    & h3 { font: 600 1.0625rem/1.35 var(--serif); max-width: var(--measure); }
    & h3 a { color: inherit; }
    & .meta code { font-size: 0.75rem; }
    & svg.strip { height: 1.5rem; margin: 0.75rem 0 0.5rem; }
    & .parts > span + span::before { content: "· "; }
    & .use { font-size: 0.8125rem; color: var(--muted); & b { color: var(--text); } }
  }
  & rect.used, & rect.in-summary { fill: var(--ink); }
  & rect.unused, & rect.track { fill: light-dark(#c4c7c4, #4b525a); }
  & rect.in-sources { fill: var(--sunken); stroke: var(--muted); stroke-width: 1; vector-effect: non-scaling-stroke; }
  & rect.favourable { fill: var(--favourable); }
  & rect.unfavourable { fill: var(--unfavourable); }
  & rect.axis { fill: var(--muted); }
  & .paragraphs {
    margin-top: 0.75rem; max-width: var(--measure);
    & li { padding: 0.5rem 0 0.5rem 0.875rem; border-left: 2px solid var(--line); }
    & li.used { border-left-color: var(--ink); }
    & .where { font-size: 0.75rem; color: var(--muted); }
    & p:last-child { font: 400 0.9375rem/1.55 var(--serif); white-space: pre-line; }
  }
  & .points > li {
    display: grid; grid-template-columns: 9rem minmax(0, var(--measure)); gap: 0 1.5rem; align-items: baseline;
    padding: 0.75rem 0; border-top: 1px solid var(--line);
    &:first-child { border-top: 0; padding-top: 0; }
    & .where { font-size: 0.8125rem; color: var(--muted); }
    &.told .sign { color: var(--supported); }
    & .passage { margin: 0; & blockquote { border-left: 0; padding-left: 0; } & figcaption { padding-left: 0; } }
  }
  & .sole {
    max-width: var(--measure); margin-top: 0.625rem; font-size: 0.875rem;
    & > li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
    & ul { color: var(--muted); font-size: 0.8125rem; }
  }

  & .one-side {
    max-width: var(--measure); margin-top: 0.75rem;
    & summary { color: var(--link); } & summary b { color: var(--text); }
    & > li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
    & .where { font-size: 0.8125rem; color: var(--muted); margin-top: 0.75rem; }
    & .passage { margin: 0.25rem 0 0; }
    & b { font-weight: 600; }
  }

  & table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
  & caption { text-align: left; font-weight: 600; font-size: 0.9375rem; padding-bottom: 0.5rem; }
  & th { text-align: left; font-weight: 600; vertical-align: top; }
  & th, & td { padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); }
  & thead th { border-top: 0; color: var(--muted); font-weight: 400; font-size: 0.8125rem; }
  & th .note { display: block; }
  & td { vertical-align: top; }
  & .number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 1rem; white-space: nowrap; width: 9.5rem; }
  & .zero b { font-weight: 400; color: var(--muted); }
  & .number b { display: inline-block; min-width: 3ch; }
  & .number .note { display: inline-block; min-width: 5.25rem; }
  & .shares + .shares, & .facts + .shares, & .shares + .more, & .more + .shares { margin-top: 2rem; }
  & .shares + .more, & .verbs + .more { margin-top: 0.75rem; }
  & .shares th[scope="row"] { width: 13rem; }
  & .bar svg { display: block; width: 100%; height: 1.3125rem; }
  & .facts {
    display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; padding-bottom: 0.5rem;
    & dt { color: var(--muted); font-size: 0.8125rem; }
    & dd { font-weight: 600; }
  }
  & .words { display: flex; flex-wrap: wrap; gap: 0.125rem 0.875rem; }
  & .tone.endorsing { color: var(--favourable); font-weight: 600; }
  & .tone.doubting { color: var(--unfavourable); font-weight: 600; }
  & .times { color: var(--muted); font-weight: 400; }
  & .nothing { color: var(--muted); }
  & .verbs th[scope="row"] { width: 15rem; }

  & .scroll { position: relative; overflow: auto; max-height: min(85vh, 60rem); border: 1px solid var(--line); border-radius: 4px; background: var(--raised); }
  & .matrix {
    width: auto; min-width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.8125rem;
    & th, & td { padding: 0; border-top: 0; border-bottom: 1px solid var(--line); }
    & tr:last-child > * { border-bottom: 0; }
    & thead th {
      position: sticky; top: 0; z-index: 1; background: var(--raised); color: var(--text); font-weight: 600; vertical-align: bottom;
      padding: 0.75rem 0.5rem 0.5rem; min-width: 5.75rem; max-width: 8rem; text-align: center; hyphens: auto;
    }
    & th[scope="row"] {
      position: sticky; left: 0; background: var(--raised); padding: 0.5rem 0.75rem; min-width: 10rem; max-width: 13rem;
      vertical-align: middle; border-right: 1px solid var(--line); overflow-wrap: anywhere; & a { color: inherit; }
    }
    & thead th:first-child { left: 0; z-index: 2; border-right: 1px solid var(--line); }
    & td { text-align: center; vertical-align: middle; }
    & tr.of-summary > * { background: var(--sunken); }
    & td.nothing { color: var(--muted); }
  }
  & .more .source { content-visibility: auto; contain-intrinsic-size: auto 9rem; }
  & .cell {
    all: unset; box-sizing: border-box; display: block; width: 100%; padding: 0.5rem; cursor: pointer; text-align: center;
    &:hover { background: var(--sunken); }
    &:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
    & svg { display: block; width: 4.5rem; height: 0.5625rem; margin: 0 auto; }
    & .counts { display: grid; grid-template-columns: 1fr 1fr 1fr; width: 4.5rem; margin: 0.1875rem auto 0; font-variant-numeric: tabular-nums; }
    & .unfavourable { text-align: left; color: var(--unfavourable); font-weight: 600; }
    & .neutral { color: var(--muted); }
    & .overall.overall { display: block; text-align: center; font-size: 0.6875rem; line-height: 1.3; }
    & .favourable { text-align: right; color: var(--favourable); font-weight: 600; }
  }
  & .below { margin-top: 1rem; max-width: var(--measure); }
  & .passages {
    position: fixed; inset: 0 0 0 auto; width: min(34rem, 100vw); height: 100%; max-height: none; margin: 0; border: 0;
    border-left: 1px solid var(--line); padding: 0 1.5rem 2rem; background: var(--raised); color: var(--text);
    overflow-y: auto; overscroll-behavior: contain;
    &::backdrop { background: rgb(0 0 0 / 0.25); }
    & .bar {
      position: sticky; top: 0; display: flex; justify-content: space-between; align-items: start; gap: 1rem;
      background: var(--raised); padding: 1.25rem 0 0.75rem; border-bottom: 1px solid var(--line); margin-bottom: 0.5rem;
    }
    & h3 { font: 600 1.125rem/1.3 var(--serif); & .note { display: block; font: 400 0.8125rem/1.5 var(--sans); } }
    & .bar button { all: unset; cursor: pointer; padding: 0.25rem 0.5rem; color: var(--muted); border-radius: 3px; }
    & .bar button:focus-visible { outline: 2px solid var(--focus); }
    & .whole { font-size: 0.875rem; padding: 0.375rem 0; }
    & .mention { padding: 0.75rem 0; & + .mention { border-top: 1px solid var(--line); } }
    & .stance { font-size: 0.8125rem; color: var(--muted); }
    & .mention.favourable .stance { color: var(--favourable); font-weight: 600; }
    & .mention.unfavourable .stance { color: var(--unfavourable); font-weight: 600; }
    & .passage { margin: 0.25rem 0 0; }
  }

  @media (max-width: 40rem) {
    & .source .parts > span { display: block; }
    & .source .parts > span + span::before { content: none; }
    & .points > li { display: block; & .passage { margin-top: 0.25rem; } }
    & .shares {
      & thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      & tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.25rem 1rem; padding: 0.625rem 0; border-top: 1px solid var(--line); }
      & th, & td { border: 0; padding: 0; }
      & th[scope="row"], & .bar { width: auto; grid-column: 1 / -1; }
      & th .note { display: inline; margin-left: 0.375rem; }
      & .number { width: auto; text-align: left; font-size: 0.8125rem; &::before { content: "Summary "; color: var(--muted); } }
      & .number + .number::before { content: "Sources "; }
      & .number .note { min-width: 0; }
    }
    & .verbs th[scope="row"] { width: 6.5rem; }
    & .verbs td, & .verbs th { padding-right: 0.625rem; }
    & .matrix th[scope="row"] { min-width: 7.5rem; max-width: 7.5rem; }
  }
`;
