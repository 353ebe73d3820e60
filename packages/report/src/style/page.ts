/** The frame of the page: its columns, headings, links and what opens. */
export const page = `
  background: var(--surface);
  color: var(--text);
  font: 400 0.9375rem/1.5 var(--sans);
  -webkit-text-size-adjust: 100%;
  overflow-wrap: break-word;

  & *, & *::before, & *::after { box-sizing: border-box; }
  & h1, & h2, & h3, & p, & ul, & ol, & dl, & dd, & figure, & blockquote, & fieldset { margin: 0; padding: 0; }
  & ul, & ol { list-style: none; }
  & fieldset { border: 0; min-width: 0; }
  & a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
  & a:hover { text-decoration-thickness: 2px; }
  & :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
  & code { font: 0.8125rem/1.4 var(--mono); }
  & b { font-weight: 600; }

  & nav {
    position: sticky; top: 0; z-index: 3;
    background: var(--surface); border-bottom: 1px solid var(--line);
    & ul { display: flex; gap: 1.5rem; max-width: 78rem; margin: 0 auto; padding: 0 2rem; overflow-x: auto; scrollbar-width: none; }
    & a { display: block; padding: 0.625rem 0; color: var(--muted); text-decoration: none; font-size: 0.8125rem; white-space: nowrap; }
    & a:hover { color: var(--text); text-decoration: underline; }
  }
  & main { max-width: 78rem; margin: 0 auto; padding: 0 2rem; }
  & footer { max-width: 78rem; margin: 0 auto; padding: 1.5rem 2rem 4rem; color: var(--muted); font-size: 0.8125rem; }

  & .head { padding: 3.5rem 0 3rem; }
  & .kicker { color: var(--muted); font-size: 0.8125rem; margin-bottom: 0.5rem; }
  & h1 { font: 600 2.125rem/1.2 var(--serif); letter-spacing: -0.01em; max-width: 30ch; text-wrap: balance; }
  & .path { color: var(--muted); margin-top: 0.75rem; font-size: 0.875rem; }
  & .lead { font: 400 1.25rem/1.5 var(--serif); max-width: var(--measure); margin-top: 1.75rem; text-wrap: pretty; }

  & section {
    display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 3.5rem;
    padding: 2.5rem 0 3rem; border-top: 1px solid var(--line); scroll-margin-top: 2.5rem;
  }
  & .aside { align-self: start; position: sticky; top: 4.5rem; }
  & section.wide { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  & section.wide .aside { position: static; max-width: 60rem; }
  & section.wide .key { display: inline-block; margin-right: 1.25rem; }
  & h2 { font: 600 1.25rem/1.3 var(--serif); margin-bottom: 0.625rem; text-wrap: balance; }
  & h3 { font-weight: 600; font-size: 0.9375rem; }
  & .over { font-weight: 600; font-size: 0.8125rem; color: var(--muted); margin: 1rem 0 0.5rem; }
  & .note { color: var(--muted); font-size: 0.8125rem; font-weight: 400; }
  & .meta { color: var(--muted); font-size: 0.8125rem; }
  & .empty { color: var(--muted); }
  & .keys, & .key { display: block; margin-top: 0.375rem; }
  & .swatch { width: 0.75rem; height: 0.75rem; vertical-align: -0.0625rem; }
  & .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  & details > summary { cursor: pointer; }
  & .more { margin-top: 1.25rem; }
  & .more > summary, & .source > details > summary, & .said > details > summary, & .others > summary {
    color: var(--link); font-size: 0.8125rem; width: fit-content;
  }
  & .more > summary { font-size: 0.875rem; padding: 0.375rem 0; }

  @media (max-width: 62rem) {
    & section { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding: 2rem 0 2.5rem; }
    & .aside { position: static; }
    & .aside .note { max-width: var(--measure); }
    & .key { display: inline-block; margin-right: 1rem; }
  }
  @media (max-width: 40rem) {
    & nav ul, & main, & footer { padding-left: 1rem; padding-right: 1rem; }
    & nav ul { gap: 0.875rem; }
    & .head { padding: 2rem 0; }
    & h1 { font-size: 1.625rem; }
    & .lead { font-size: 1.0625rem; }
  }
`;
