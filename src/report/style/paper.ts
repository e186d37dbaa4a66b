/** Small screens and paper. */

export const NARROW_AND_PRINT = `
@media screen and (max-width: 62rem) {
  .quad { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .beside, .beside.wide { grid-template-columns: minmax(0, 1fr) }
  section > .beside > .axes { order: 0 }
  .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); column-gap: 2rem }
}
@media screen and (max-width: 46rem) {
  body { padding: 0 1.1rem 3rem }
  .brand { margin-bottom: 1.4rem }
  .brand span:last-child { margin-left: 0 }
  .figures { grid-template-columns: repeat(2, 1fr) }
  .figures > div:nth-child(odd) { border-left: 0; padding-left: 0 }
  .figures > div:nth-child(n + 3) { border-top: 1px solid var(--hair) }
  .figures b { font-size: 1.5rem }
  .quad, .terms, .facts { grid-template-columns: minmax(0, 1fr) }
  .verdicts { grid-template-columns: minmax(0, 1fr); gap: 0.2rem }
  .verdicts dd { margin-bottom: 0.7rem }
  .chart.time { overflow: visible }
  .chart.time text { font-size: 13.5px }
  .graph .chart .name { display: none }
  .panel .chart text { font-size: 9px }
  .index thead, .weigh thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .index tr, .weigh tr { display: block; padding: 0.7rem 0; border-bottom: 1px solid var(--hair) }
  .index td, .index th, .weigh td { display: flex; justify-content: space-between; gap: 1rem; padding: 0.12rem 0; border: 0; text-align: right }
  .index td[data-label]::before, .weigh td[data-label]::before { content: attr(data-label); color: var(--soft); text-align: left }
  .index .rank { display: none }
  .index th[scope=row] { display: block; text-align: left; padding-bottom: 0.3rem }
  .index td:nth-child(4) .quiet, .index .num .quiet { display: inline; margin: 0 0 0 0.35rem }
  .weigh .says, .weigh .id { display: block; max-width: none; text-align: left }
  .weigh td.track { display: block; width: 100%; padding-top: 0.35rem }
  .plain th + th, .plain th + td, .plain td + td { padding-left: 0.7rem }
  .plain { font-size: 0.8125rem }
  .plain .num { white-space: normal }
}
@media print {
  @page { margin: 16mm 15mm }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  html { font-size: 11.5px }
  html, body { background: #fff }
  body { padding: 0; max-width: none }
  .brand { padding-top: 0 }
  h1 { font-size: 25px }
  .skip { display: none }
  a { color: inherit; text-decoration: none }
  section { margin-top: 2rem }
  .masthead .figures { margin-top: 1.4rem }
  .campaign { break-before: page; margin-top: 0 }
  .quad { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1.2rem }
  .beside, .beside.wide { grid-template-columns: minmax(0, 1fr) 16rem; gap: 1.2rem 1.8rem }
  .index, .index .chip { font-size: 10px }
  .index th + td, .index td + td, .index th + th, .index td + th { padding-left: 0.6rem }
  h2, h3, h4, summary { break-after: avoid }
  figure, tr, .panel, .next, .inference, .template, .facts { break-inside: avoid }
  details::details-content { content-visibility: visible !important; block-size: auto !important }
}
`;
