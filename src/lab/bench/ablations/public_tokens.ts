/** Without the removal of public tokens: what a popular agent sends ties as well as anything. */
import { at } from '../../../linking/index.ts';
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'public_tokens',
  title: 'no token is public; only what a tenth of all accounts hold is left out, as ever',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: {
      ...stages,
      // Forms never tie pairs, public or not.
      publicTokens: ({ signals, signalOf, tokens }) =>
        Uint8Array.from({ length: tokens }, (_, t) =>
          signals[at(signalOf, t)]?.repertoire ? 1 : 0,
        ),
    },
  }),
};

export default ablation;
