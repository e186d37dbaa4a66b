/** Charts: one ink for quantities, colour only where it tells kinds apart. */

export const CHARTS = `
.chart { display: block; width: 100%; height: auto; overflow: hidden; font-family: inherit }
.chart text { fill: var(--soft); font-size: 11px }
.chart .axis-name { fill: var(--soft); font-size: 11px }
.chart.time text { font-size: 8.6px }
.bar { fill: var(--bar) }
.bar.calm { fill: var(--calm) }
.rail { fill: var(--rail) }
.against .bar { fill: var(--authorised) }
.grid { stroke: var(--hair); fill: none }
.base { stroke: var(--soft); fill: none }
.line { fill: none; stroke: var(--accent); stroke-width: 1.6; stroke-linejoin: round }
.area { fill: var(--area) }
.dot { fill: var(--accent) }
.field { fill: none; stroke: var(--hair) }
.field.hot { fill: color-mix(in srgb, var(--distillation) 7%, var(--sheet)) }
.chart .corner { font-size: 12px }
.own { fill: var(--v); stroke: var(--sheet); stroke-width: 2 }
.other { fill: var(--soft); opacity: 0.35 }
.chart .in-dot { fill: var(--sheet); font-size: 9.5px; font-weight: 650 }
.graph { margin-top: 0.4rem }
.graph .chart { background: var(--ground); border-radius: 4px }
.tie { stroke: var(--tie); stroke-width: 0.7; fill: none; opacity: 0.55 }
circle.account { fill: var(--ink); stroke: var(--ground); stroke-width: 1 }
.key { stroke: var(--ground); stroke-width: 1.5 }
.k0 { --k: var(--k0) } .k1 { --k: var(--k1) } .k2 { --k: var(--k2) } .k3 { --k: var(--k3) } .k4 { --k: var(--k4) } .k5 { --k: var(--k5) } .k6 { --k: var(--k6) } .k7 { --k: var(--k7) } .k8 { --k: var(--k8) } .k9 { --k: var(--k9) } .k10 { --k: var(--k10) } .k11 { --k: var(--k11) }
.key { fill: var(--k) }
.chart .name { fill: var(--ink); font-size: 11px; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; padding: 0; margin: 0.6rem 0 0.3rem; font-size: 0.8125rem }
.swatch { display: inline-block; width: 0.65rem; height: 0.65rem; border-radius: 2px; background: var(--k); margin-right: 0.4rem }
.swatch.account { border-radius: 50%; background: var(--ink); width: 0.5rem; height: 0.5rem }
`;
