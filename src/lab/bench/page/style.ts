/** What the page of results adds to the style sheet of the report. */

export const PAGE_STYLE = `
.about { max-width: 52em; color: var(--soft); font-size: 0.9375rem; margin-bottom: 1.6rem }
.missing { padding: 1rem 1.2rem; border: 1px dashed var(--soft); border-radius: 4px; font-size: 0.875rem }
code { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 0.9em }
figure figcaption.axis-title { margin-bottom: 0.5rem }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 2.2rem 3rem; margin-bottom: 2rem }
.pair { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 2rem 3rem; align-items: start; margin-bottom: 2.2rem }
.chart.plot { max-width: 40rem }
.chart.plot text { font-size: 12.5px }
.chart.plot .in-dot { font-size: 10.5px; fill: var(--sheet) }
.chart.plot .row-name { font-size: 12.5px; fill: var(--ink); paint-order: stroke; stroke: var(--sheet); stroke-width: 5px; stroke-linejoin: round }
.chart.plot .row-name.note { fill: var(--soft) }
.ours { --k: var(--accent) }
.curve { fill: none; stroke: var(--k); stroke-width: 1.5; stroke-linejoin: round; opacity: 0.75 }
.curve.ours, .curve.strong { stroke-width: 2.4; opacity: 1 }
.stand { fill: var(--k); stroke: var(--sheet); stroke-width: 1.5 }
.chart.plot .line-name { fill: var(--k); font-weight: 650 }
.target { fill: none; stroke: var(--relay); stroke-width: 1.3; stroke-dasharray: 5 4 }
.chart.plot .target-name { fill: var(--relay); font-size: 11.5px; paint-order: stroke; stroke: var(--sheet); stroke-width: 4px; stroke-linejoin: round }
.whisker { fill: none; stroke: var(--bar); stroke-width: 1.5 }
.span { fill: none; stroke: var(--bar); stroke-width: 3 }
.legend { margin: 0 0 1.2rem }
.table-title { margin: 1.4rem 0 0.4rem }
.pair > div > .table-title:first-child { margin-top: 0 }
.scroll { overflow-x: auto }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
.figures-table th[scope=row] .swatch { margin-right: 0.5rem }
.figures-table .wide { min-width: 8.5rem }
.gauge { display: grid; grid-template-columns: 3.2rem minmax(4rem, 1fr); align-items: center; gap: 0.6rem }
.gauge b { font-weight: 550 }
.gauge .level { overflow: visible }
.gauge .mark { stroke: var(--relay); stroke-width: 2; fill: none }
.gauge.short b { color: var(--distillation) }
.heat { display: inline-block; min-width: 3.4rem; padding: 0.1rem 0.5rem; border-radius: 3px; text-align: right }
.heat.h1 { background: color-mix(in srgb, var(--accent) 7%, var(--sheet)) }
.heat.h2 { background: color-mix(in srgb, var(--accent) 14%, var(--sheet)) }
.heat.h3 { background: color-mix(in srgb, var(--accent) 21%, var(--sheet)) }
.heat.h4 { background: color-mix(in srgb, var(--accent) 30%, var(--sheet)) }
.heat.short { box-shadow: inset 0 -2px 0 var(--relay) }
@media screen and (max-width: 62rem) {
  .pair { grid-template-columns: minmax(0, 1fr) }
}
@media screen and (max-width: 46rem) {
  .chart.plot text, .chart.plot .target-name, .chart.plot .row-name { font-size: 16px }
  .chart.plot .in-dot { font-size: 11px }
  .chart.plot .roomy { display: none }
  .heat { min-width: 2.5rem; padding: 0.1rem 0.25rem }
  .figures-table { font-size: 0.8125rem }
  .figures-table th + th, .figures-table th + td, .figures-table td + td { padding-left: 0.8rem }
}
@media print {
  .pair, .plots { break-inside: avoid }
}
`;
