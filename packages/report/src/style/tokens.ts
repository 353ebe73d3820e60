/**
 * Colours, type and measures. Each can be set from outside by a custom property of the same name with `evenhand-`
 * before it, as a host's theme does. Light or dark goes with the reader's system, unless a class says which.
 */
export const tokens = `
  color-scheme: light dark;
  --surface: var(--evenhand-surface, light-dark(#fcfcfa, #16181b));
  --raised: var(--evenhand-raised, light-dark(#ffffff, #1e2125));
  --sunken: var(--evenhand-sunken, light-dark(#f2f2ee, #24282d));
  --text: var(--evenhand-text, light-dark(#1c2024, #e4e6e9));
  --muted: var(--evenhand-muted, light-dark(#5a6169, #a3abb4));
  --line: var(--evenhand-line, light-dark(#dedfda, #363b42));
  --link: var(--evenhand-link, light-dark(#1f55a5, #8ab4f8));
  --focus: var(--evenhand-focus, light-dark(#1f55a5, #8ab4f8));
  --supported: var(--evenhand-supported, light-dark(#2c6a4a, #74c79a));
  --contradicted: var(--evenhand-contradicted, light-dark(#b0261b, #ff8a80));
  --unsupported: var(--evenhand-unsupported, light-dark(#8a5300, #f0b45e));
  --favourable: var(--evenhand-favourable, light-dark(#1c66a8, #74b3f0));
  --unfavourable: var(--evenhand-unfavourable, light-dark(#b04a10, #f59a5f));
  --shared: var(--evenhand-shared, light-dark(#fbeeb4, #57481a));
  --ink: var(--evenhand-ink, light-dark(#33507a, #9db9e0));
  --sans: var(--evenhand-sans, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif);
  --serif: var(--evenhand-serif, Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Georgia, serif);
  --mono: var(--evenhand-mono, ui-monospace, "SF Mono", Menlo, Consolas, monospace);
  --measure: 66ch;
`;
