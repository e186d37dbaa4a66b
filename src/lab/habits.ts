/** How ordinary people and machines talk: conversations with history, and one-shot requests. */
import type { Calendar, Taste } from './calendar.ts';
import { MINUTE } from './calendar.ts';
import type { Draft, Turn } from './draft.ts';
import type { Random } from './random.ts';
import type { Said, Speaker, TextSource } from './text/source.ts';

export interface Manner {
  /** Sent with every request, such as a product's or an agent's instructions. */
  readonly system?: string;
  readonly tools?: Draft['tools'];
  readonly temperature?: number;
  readonly maxTokens?: number;
  /** Share of requests in which the model is asked to think. */
  readonly thinking?: number;
  /** Share of turns within one sitting that continue the conversation. */
  readonly continues?: number;
}

/** Most a client sends back of what was said before, in turns. */
const KEPT = 4;
/** What anybody is refused now and then. */
const REFUSALS = 0.006;
const SITTING = 25 * MINUTE;

/** A person in conversations. Keeps the state of the present one. */
export class Talk {
  readonly #speaker: Speaker;
  readonly #text: TextSource;
  readonly #calendar: Calendar;
  readonly #taste: Taste;
  readonly #manner: Manner;
  #history: Turn[] = [];
  #session = '';
  /** Encrypted reasoning of the turn before, which honest clients hand back. */
  #artifact: NonNullable<Draft['artifacts']>[number] | undefined;
  #last = Number.NEGATIVE_INFINITY;

  constructor(
    text: TextSource,
    calendar: Calendar,
    speaker: Speaker,
    taste: Taste,
    manner: Manner,
  ) {
    this.#text = text;
    this.#calendar = calendar;
    this.#speaker = speaker;
    this.#taste = taste;
    this.#manner = manner;
  }

  /** `as` is the account it speaks through, needed only where one person uses several. */
  speak(at: number, random: Random, as?: string): Draft {
    const goesOn =
      at - this.#last < SITTING &&
      this.#history.length > 0 &&
      random.chance(this.#manner.continues ?? 0.65);
    this.#last = at;
    if (!goesOn) {
      this.#history = [];
      this.#artifact = undefined;
      this.#session = random.hex(32);
    }
    const said = goesOn ? this.#text.follow(this.#speaker) : this.#text.ask(this.#speaker);
    const next = goesOn && this.#manner.tools !== undefined && random.chance(0.6);
    const turns: Turn[] = [
      ...this.#history,
      next
        ? { role: 'tool', content: this.#text.material(this.#speaker, 160) }
        : { role: 'user', content: said.prompt },
    ];
    const cached = this.#history.reduce((sum, turn) => sum + turn.content.length, 0);
    this.#history = [...turns, { role: 'assistant' as const, content: brief(said.answer) }].slice(
      -KEPT,
    );
    const draft = plain(random, this.#manner, said, this.#calendar.model(this.#taste, at));
    const presented = this.#artifact ? { artifacts: [this.#artifact] } : {};
    if (draft.reasoning !== undefined) {
      this.#artifact = {
        id: `rs_${random.hex(24)}`,
        ...(as === undefined ? {} : { issued_to_account: as }),
      };
    }
    return { ...draft, ...presented, turns, session: this.#session, cached };
  }
}

/** One request without history. */
export function plain(random: Random, manner: Manner, said: Said, model: string): Draft {
  const system = said.system ?? manner.system;
  const refused = random.chance(REFUSALS);
  return {
    ...(system === undefined ? {} : { system }),
    ...(manner.tools === undefined ? {} : { tools: manner.tools }),
    ...(manner.temperature === undefined ? {} : { temperature: manner.temperature }),
    ...(manner.maxTokens === undefined ? {} : { maxTokens: manner.maxTokens }),
    turns: [{ role: 'user', content: said.prompt }],
    answer: refused ? "I can't help with that request." : said.answer,
    ...(refused ? { refused } : {}),
    ...(random.chance(manner.thinking ?? 0) ? { reasoning: mull(said.answer) } : {}),
    model,
    truth: { extraction: false, capability: said.capability, technique: said.technique },
  };
}

/** What a model thinks before such an answer. */
export function mull(answer: string): string {
  const cut = answer.slice(0, 240);
  return `The user wants this settled. ${cut.slice(cut.indexOf(' ') + 1)} Let me put it in order before I answer.`;
}

/** A history keeps long answers only in part, to hold records near their wanted size. */
function brief(answer: string): string {
  return answer.length > 360 ? `${answer.slice(0, 350)}…` : answer;
}

/** What happens to people moved between accounts: limits, and reasoning that the next account cannot open. */
export function hopped(draft: Draft, account: string, random: Random): Draft {
  const foreign = draft.artifacts?.some((one) => one.issued_to_account !== account) ?? false;
  if (foreign && random.chance(0.3)) {
    return { ...draft, failure: { status: 400, code: 'foreign_reasoning_artifact' } };
  }
  if (random.chance(0.03)) return { ...draft, failure: { status: 429, code: 'rate_limited' } };
  return draft;
}
