/** How to read the report: every term once. */
import { html, type Markup } from '../markup.ts';

const TERMS: readonly (readonly [string, string])[] = [
  [
    'Campaign',
    'A group of accounts that is run as one, by what they share and how they act. An account is in at most one.',
  ],
  [
    'Exchange, session, token',
    'One request with its response; a run of exchanges of one account in one sitting; the unit of text that is billed. Three counts, never one for another: a single task of an agent can make hundreds of exchanges.',
  ],
  [
    'Extracted, low–high',
    'Exchanges in the part of the traffic that looks collected; cover traffic of the same accounts is not counted. The bounds say how far the estimate may be off.',
  ],
  [
    'Confidence',
    'How often cases shown with this value are campaigns: of those at 0.90, nine in ten. The words are those of ICD 203: almost certain from 0.95, very likely from 0.80, likely from 0.55, even odds from 0.45, unlikely from 0.20, very unlikely below.',
  ],
  [
    'Coordination and extraction',
    'The two axes, 0 to 1. Coordinated without extraction is a relay or a resold pool; extraction by one customer alone is a matter for a conversation; both together are distillation.',
  ],
  [
    'Bits',
    'Weight of evidence: each bit doubles the odds, ten bits are about a thousand to one. A shared key counts for little when many unrelated accounts show it.',
  ],
  [
    'Membership',
    'How surely an account belongs to its campaign, 0.5 to 1. Below 0.5 it is left out.',
  ],
  [
    'Never a reason',
    'Nationality, language and country alone never raise a score. Attribution is kept apart and feeds nothing.',
  ],
];

export function reading(): Markup {
  return html`<section aria-labelledby="reading"><h2 id="reading">How to read this report</h2><dl class="terms">${TERMS.map(
    ([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`,
  )}</dl></section>`;
}
