/** Tables and lists of figures: hairlines, numbers right-aligned under each other. */

export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45 }
th, td { text-align: left; vertical-align: baseline; padding: 0.45rem 0; border-bottom: 1px solid var(--hair) }
th + th, th + td, td + td, td + th { padding-left: 1.2rem }
thead th { font-size: 0.8125rem; font-weight: 500; color: var(--soft); border-bottom-color: var(--soft); vertical-align: bottom }
tbody th { font-weight: 500 }
.num { text-align: right; white-space: nowrap }
th.num .quiet, .index .num .quiet { display: block; font-size: 0.75rem }
.index th[scope=row] .id { display: block; margin-top: 0.1rem }
.index td b { font-weight: 600 }
.index td:nth-child(4) .quiet { display: block; font-size: 0.75rem; white-space: nowrap }
.index .rank { color: var(--soft) }
.facts { align-self: start; border-top: 1px solid var(--hair); font-size: 0.875rem }
.facts > div { display: flex; justify-content: space-between; gap: 1rem; padding: 0.3rem 0; border-bottom: 1px solid var(--hair) }
.facts dt { color: var(--soft) }
.facts dd { margin: 0; text-align: right; font-weight: 550 }
.facts .quiet { display: block; font-size: 0.8125rem }
.bars { font-size: 0.8125rem }
.bars th, .bars td { border: 0; padding-top: 0.22rem; padding-bottom: 0.22rem }
.bars th + td, .bars td + td { padding-left: 0.6rem }
.bars th { font-weight: 400; overflow-wrap: anywhere; width: 52% }
.bars .num { width: 1% }
.bars .track { vertical-align: middle }
.level { display: block; width: 100%; height: 0.5rem }
.weigh .says { min-width: 16rem }
.weigh .id { min-width: 7rem; max-width: 12rem }
.weigh td.track { width: 9rem; vertical-align: middle }
.weigh thead th.track { width: 9rem }
.plain { max-width: 46rem }
.plain.input { max-width: 40rem }
`;
