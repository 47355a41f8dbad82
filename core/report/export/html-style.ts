/** The look of an exported page: calm, legible on the screen in light and dark, and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --text: #1b1d22; --muted: #5a5f6a; --paper: #fff; --line: #d9dce1; --soft: #f5f6f8;
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
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
.kicker { margin: 0; color: var(--muted); }
h1 { margin: 0 0 0.75rem; font-size: 2rem; line-height: 1.2; }
h1.active { color: var(--good); }
h1.inactive { color: var(--error); }
h1.no-valid-answer { color: var(--warning); }
h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line);
  font-size: 1.25rem; }
h3 { margin: 0 0 0.5rem; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 0.5rem; }
article { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
.severity { display: inline-block; min-width: 5rem; padding: 0 0.45rem; border: 1px solid currentColor;
  border-radius: 0.25rem; font-size: 0.8rem; text-align: center; text-transform: uppercase; }
.severity.security { color: var(--security); }
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.rule { color: var(--muted); font-weight: 400; }
.caution { padding: 0.6rem 0.8rem; border: 2px solid var(--error); border-radius: 0.25rem; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9rem; }
caption { padding: 0.25rem 0; color: var(--muted); text-align: left; }
th, td { padding: 0.4rem 0.6rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left;
  vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--muted); font-weight: 600; }
tbody th { font: 600 0.85rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; }
figure { margin: 0.75rem 0; }
figcaption { color: var(--muted); }
pre { margin: 0.25rem 0 0; padding: 0.75rem; border: 1px solid var(--line); border-radius: 0.25rem;
  background: var(--soft); font: 0.85rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--info); }
footer { margin-top: 2.5rem; color: var(--muted); font-size: 0.85rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.4rem; } }
@page { margin: 16mm; }
@media print {
  :root { --text: #000; --muted: #444; --paper: #fff; --line: #bbb; --soft: #fff;
    --security: #6d0f72; --error: #8c1a13; --warning: #5e3900; --info: #174a6c; --good: #14522b; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  article, tr, h2, h3, figcaption { break-inside: avoid; }
  h2, h3, figcaption, thead { break-after: avoid; }
  a[href]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`
