/** Page, type and the blocks of text. */

export const PAGE = `
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; padding: 0 2.5rem 4rem; max-width: 73rem; background: var(--sheet); color: var(--ink);
  font: 400 0.9375rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word }
html { background: var(--ground) }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.16em }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
bdi { overflow-wrap: anywhere }
p, dl, ul, figure, blockquote { margin: 0 }
h1, .lead, h2, h3, .story { text-wrap: pretty }
h1, h2, h3 { font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, 'Liberation Serif', Georgia, serif; font-weight: 600; line-height: 1.22; margin: 0 }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.45rem); letter-spacing: -0.012em; max-width: 26em; text-wrap: balance }
h2 { font-size: 1.5rem; padding-top: 0.9rem; border-top: 3px solid var(--ink) }
h3 { font-size: 1.3rem }
h4, caption, .axis-title { font-size: 0.8125rem; font-weight: 650; margin: 0 0 0.6rem; text-align: left; color: var(--ink); letter-spacing: 0.005em }
.quiet { color: var(--soft); font-weight: 400 }
p.quiet, figcaption.quiet { font-size: 0.8125rem; line-height: 1.5; max-width: 60em }
.id { font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 0.8em; font-weight: 400; color: var(--soft); overflow-wrap: anywhere }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { position: absolute; left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.4rem 0.8rem; z-index: 1 }
.brand { display: flex; flex-wrap: wrap; gap: 0.2rem 1.6rem; padding: 1.6rem 0 0.7rem; margin-bottom: 2.2rem; border-bottom: 1px solid var(--hair); color: var(--soft); font-size: 0.8125rem }
.brand b { color: var(--ink); letter-spacing: 0.01em }
.brand span:last-child { margin-left: auto }
.lead { margin-top: 1.1rem; max-width: 54em; font-size: 1.03rem; line-height: 1.6; color: var(--soft) }
.caution { margin-top: 1.4rem; font-size: 0.875rem; padding-left: 0.9rem; border-left: 3px solid var(--relay) }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); margin-top: 2.2rem; border-top: 1px solid var(--hair); border-bottom: 1px solid var(--hair) }
.figures > div { padding: 0.9rem 1.4rem 1rem 0 }
.figures > div + div { padding-left: 1.4rem; border-left: 1px solid var(--hair) }
.figures dt { font-size: 0.8125rem; color: var(--soft) }
.figures dd { margin: 0; display: flex; flex-direction: column; line-height: 1.35 }
.figures b { font-size: 1.85rem; font-weight: 600; letter-spacing: -0.02em; line-height: 1.3 }
.figures span { font-size: 0.8125rem; color: var(--soft) }
section { margin-top: 3.4rem }
section > h2 { margin-bottom: 1.2rem }
.chip { display: inline-block; padding: 0.06rem 0.55rem; border-radius: 3px; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; color: var(--v);
  background: color-mix(in srgb, var(--v) var(--tint), var(--sheet)); box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--v) 38%, var(--sheet)) }
.campaign { border-top: 3px solid var(--v); padding-top: 1rem; margin-top: 4rem }
.campaign > header { margin-bottom: 1.1rem }
.over { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.9rem; margin-bottom: 0.5rem; font-size: 0.875rem }
.over .rank { font-weight: 650; font-size: 1rem; min-width: 1ch }
.campaign > header h3 { font-size: 1.6rem }
.story { font-size: 1.0rem; line-height: 1.65; max-width: 46em }
.next { margin-top: 1.1rem; padding-left: 1rem; border-left: 3px solid color-mix(in srgb, var(--v) 55%, var(--sheet)); font-size: 0.875rem; max-width: 52em }
.next p + p { margin-top: 0.45rem }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 1.6rem 3rem; margin-top: 1.8rem }
.beside.wide { grid-template-columns: minmax(0, 1fr) 19rem; margin-top: 0 }
.axes { max-width: 21rem }
section > .beside > .axes { order: 2 }
section > .beside > .axes + div { order: 1 }
.quad { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1.8rem 2.2rem; margin-top: 1.9rem; padding-top: 1.2rem; border-top: 1px solid var(--hair) }
.campaign > h4, .weighing > h4, .campaign > div > h4 { margin-top: 2rem }
.weighing > p { margin-top: 0.8rem }
.verdicts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.6rem 1.1rem; margin: 0.9rem 0 1.2rem }
.verdicts dd { margin: 0; max-width: 44em }
.beside h3 { font-size: 1.08rem }
.template { margin-top: 0.7rem }
.template blockquote { padding: 0.75rem 1rem; background: var(--ground); border-radius: 4px; font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace; font-size: 0.8125rem; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate }
.template figcaption { font-size: 0.8125rem; color: var(--soft); margin-top: 0.3rem }
.inference { margin-top: 2rem; padding: 1rem 1.2rem; border: 1px dashed var(--soft); border-radius: 4px }
.inference ul { margin: 0.2rem 0 0.7rem; padding-left: 1.2rem }
details { margin-top: 1.6rem; border-top: 1px solid var(--hair) }
summary { cursor: pointer; padding: 0.6rem 0; font-weight: 600; font-size: 0.875rem }
details.folded { margin-top: 0.8rem; border-top: 0 }
details.more { margin-top: 4rem; border-top: 3px solid var(--ink) }
details.more > summary { font-size: 1.1rem; padding: 0.9rem 0 }
.gaps { padding-left: 1.2rem; max-width: 54em; margin: 0.5rem 0 1.2rem }
.gaps li + li { margin-top: 0.3rem }
section > h3 { font-size: 1.02rem; margin-top: 0.8rem }
.terms { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.1rem 3rem }
.terms dt { font-weight: 650; font-size: 0.875rem }
.terms dd { margin: 0; font-size: 0.875rem; color: var(--soft) }
footer { margin-top: 4rem; padding-top: 0.8rem; border-top: 1px solid var(--hair); font-size: 0.8125rem; color: var(--soft) }
`;
