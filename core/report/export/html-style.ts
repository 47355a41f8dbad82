/** The look of an exported page: calm, legible on the screen in light and dark, and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --text: #1b1d22; --muted: #555a65; --paper: #fff; --line: #d9dce1; --soft: #f5f6f8;
  --security: #8a1a8f; --error: #b3261e; --warning: #7a4a00; --info: #1f5f8b; --good: #1d6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e7e9ed; --muted: #a6abb6; --paper: #16181c; --line: #363a42; --soft: #1f2228;
    --security: #e29be6; --error: #ff9c94; --warning: #f0c070; --info: #8cc8ee; --good: #86d6a2;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
header { padding-bottom: 0.5rem; }
.kicker { margin: 0; color: var(--muted); }
h1 { margin: 0 0 0.5rem; font-size: 2.25rem; line-height: 1.2; }
h1.active { color: var(--good); }
h1.inactive { color: var(--error); }
h1.no-valid-answer { color: var(--warning); }
.lead { font-size: 1.125rem; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line);
  font-size: 1.25rem; }
h3 { margin: 0 0 0.5rem; font-size: 1rem; line-height: 1.5; }
p { margin: 0 0 0.5rem; }
article { padding: 1rem 0; border-bottom: 1px solid var(--line); }
article:last-child { border-bottom: 0; }
.severity { display: inline-block; min-width: 5.5rem; margin-right: 0.35rem; padding: 0.05rem 0.45rem;
  border: 1px solid currentColor; border-radius: 0.25rem; font-size: 0.75rem; line-height: 1.4;
  letter-spacing: 0.03em; text-align: center; text-transform: uppercase; }
.severity.security { color: var(--security); }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.rule { color: var(--muted); font-weight: 400; white-space: nowrap; }
.caution { padding: 0.6rem 0.8rem; border: 2px solid var(--error); border-radius: 0.25rem; }
dl { display: grid; grid-template-columns: 10rem 1fr; gap: 0.25rem 1rem; margin: 0.75rem 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { font-size: 0.92em; overflow-wrap: anywhere; }
code.short { white-space: nowrap; }
.table { margin: 0.5rem 0 1rem; overflow-x: auto; }
table { position: relative; width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
th, td { min-width: 4.5rem; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line);
  text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 400; }
tbody th code { font-weight: 600; }
figure { margin: 0.75rem 0; }
figcaption { color: var(--muted); }
pre { margin: 0.25rem 0 0; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.25rem;
  background: var(--soft); font-size: 0.85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--info); }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line);
  color: var(--muted); font-size: 0.85rem; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; }
  dd { margin-bottom: 0.4rem; }
  table { min-width: 40rem; }
}
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --text: #000; --muted: #444; --paper: #fff; --line: #bbb; --soft: #fff;
    --security: #6d0f72; --error: #8c1a13; --warning: #5e3900; --info: #174a6c; --good: #14522b; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  table { min-width: 0; }
  dl { display: block; }
  dl::after { content: ""; display: block; clear: both; }
  dt { float: left; clear: left; width: 9rem; }
  dd { margin: 0 0 0.25rem 10rem; }
  article, tr { break-inside: avoid; }
  h2, h3, figcaption, thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  th, td { padding-top: 0.25rem; padding-bottom: 0.25rem; }
  thead { display: table-header-group; }
  p, dd { orphans: 3; widows: 3; }
  article a[href]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`

/** The style's SHA-256 for the page's own Content-Security-Policy; a test says what it must be. @see CSP3 section 6.7.3.3 */
export const htmlStyleHash = 'sha256-iLMDwApjrkilqWh0NbQ7iIxkcJ+AFLfHjxUVSfr9ZlU='
