/** The small coloured word that names a verdict. */
import type { Verdict } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { VERDICT_WORDS } from '../words.ts';

export function chip(verdict: Verdict): Markup {
  return html`<span class="chip v-${verdict}">${VERDICT_WORDS[verdict].name}</span>`;
}
