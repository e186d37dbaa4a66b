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

  speak(at: number, random: Random): Draft {
    const goesOn =
      at - this.#last < SITTING &&
      this.#history.length > 0 &&
      random.chance(this.#manner.continues ?? 0.65);
    this.#last = at;
    if (!goesOn) {
      this.#history = [];
      this.#session = random.hex(32);
    }
    const said = goesOn ? this.#text.follow(this.#speaker) : this.#text.ask(this.#speaker);
    const turns: Turn[] = [...this.#history, { role: 'user', content: said.prompt }];
    const cached = this.#history.reduce((sum, turn) => sum + turn.content.length, 0);
    this.#history = [...turns, { role: 'assistant' as const, content: brief(said.answer) }].slice(
      -KEPT,
    );
    return {
      ...plain(random, this.#manner, said, this.#calendar.model(this.#taste, at)),
      turns,
      session: this.#session,
      cached,
    };
  }
}

/** One request without history. */
export function plain(random: Random, manner: Manner, said: Said, model: string): Draft {
  const system = said.system ?? manner.system;
  return {
    ...(system === undefined ? {} : { system }),
    ...(manner.tools === undefined ? {} : { tools: manner.tools }),
    ...(manner.temperature === undefined ? {} : { temperature: manner.temperature }),
    ...(manner.maxTokens === undefined ? {} : { maxTokens: manner.maxTokens }),
    turns: [{ role: 'user', content: said.prompt }],
    answer: said.answer,
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
