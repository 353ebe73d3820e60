/** On paper: no frames that scroll, everything that opens is open. */
export const print = `
  @media print {
    color-scheme: light; font-size: 10pt;
    & nav, & .filter, & .passages { display: none; }
    & section { display: block; padding: 1.5rem 0; }
    & .aside { position: static; margin-bottom: 1rem; max-width: var(--measure); }
    & .scroll { overflow: visible; max-height: none; border: 0; }
    & .matrix { font-size: 7pt; & thead th, & th[scope="row"] { position: static; min-width: 0; } }
    & .claim, & .finding, & .source, & tr { break-inside: avoid; }
    & details::details-content { content-visibility: visible; block-size: auto; }
    & rect, & mark { print-color-adjust: exact; }
  }
`;
