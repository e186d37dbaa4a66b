/** How people talk to a coding helper while they distil open models of their own, in three languages. */
import type { Pack } from './pack.ts';
import { compile, type Subject } from './packs.ts';

const BANKS = {
  teacher: [
    'the 70B teacher',
    'our open teacher',
    'the open-weights teacher',
    'the MoE teacher on our cluster',
  ],
  student: ['the 1.5B student', 'the student', 'our 3B checkpoint', 'the draft model'],
  stage: [
    'SFT',
    'DPO',
    'the reward model',
    'rejection sampling',
    'on-policy distillation',
    'GRPO',
    'logit matching',
  ],
  script: [
    'train_<var>.py',
    'filter_traces.py',
    'score_<var>.py',
    'pack_<var>.py',
    'collate.py',
    'launch_<var>.sh',
  ],
  set: [
    'the chain-of-thought set',
    'the trajectories',
    'the preference pairs',
    'the seed questions',
    'the synthetic set <own>',
    'the tool-call traces',
  ],
  trouble: [
    'runs out of memory',
    'hangs at step <big>',
    'gives NaN after <num> steps',
    'is <num>0 times slower',
    'drops <pct> of the rows',
    'masks the wrong tokens',
  ],
};

const PACKS: readonly Pack[] = [
  {
    capability: 'coding',
    language: 'en',
    banks: BANKS,
    ask: [
      '<script> <trouble> when I distil <teacher> into <student>. [Fix it|Find out why].',
      'Write a function that strips the <lt>think<gt> block from <set> and keeps the final answer.',
      'The KL loss against the logits of <teacher> <trouble> in <stage>. [Look at|Check] <script>.',
      'Refactor <script> so that <set> is read as a stream and deduplicated by <quality> hashes.',
      'Add a judge step to <script>: score the traces of <teacher> from 1 to 10 and keep those above <num>.',
      'Why is the reasoning of <student> shorter than that of <teacher> after <stage>? Config is below.',
      'Make the sampler ask <teacher> for [four|eight] completions a prompt and write them as JSONL.',
    ],
    follow: [
      'now <script> <trouble>',
      'do the same for <set>',
      'run the tests again',
      'ok, and resume from step <big>?',
      'use bf16 for <student>',
      'move that into <script>',
    ],
    task: [
      'Implement the loss of <stage> for <student> with a temperature of <dec> and a mask for the prompt.',
      'Write <script>: read <set>, filter by length, balance by subject, write shards of <num>0 MB.',
    ],
    answer: [
      'In <script> the mask is shifted by one token, so the loss covers the prompt.',
      'I changed <script> to read <set> lazily and added a test.',
      'Pass the logits of <teacher> in float32; the sum <trouble> otherwise.',
      'The loader of <student> pins <num> workers; lower it to <num>.',
    ],
    material: [
      'step <big> loss <dec> kl <dec> lr <dec>e-6 tok/s <big>',
      'Traceback: File "<script>", line <num>, in <var>: CUDA out of memory',
      '{"id":"<hex>","teacher":"open-<num>b","trace":"<lt>think<gt>First <var>, then <var>.<lt>/think<gt>","answer":"<num>"}',
      'teacher: open-<num>b  student: <own>-<num>  stage: <stage>  seed: <num>',
    ],
  },
  {
    capability: 'coding',
    language: 'de',
    banks: BANKS,
    ask: [
      '<script> bricht ab, wenn ich das offene Lehrermodell in <own> destilliere. Bitte [beheben|prüfen].',
      'Schreib mir einen Filter, der die Gedankenspuren kürzer als <num> Tokens aus dem Datensatz wirft.',
      'Warum ist der Verlust von <own> nach <big> Schritten NaN? Log steht unten.',
      'Bau in <script> eine Bewertung der Antworten des Lehrers von 1 bis 10 ein.',
    ],
    follow: [
      'jetzt noch einmal mit bf16',
      'und <script>?',
      'Tests laufen lassen',
      'ab Schritt <big> fortsetzen',
    ],
    task: ['Implementiere den KL-Verlust für <own> mit Temperatur <dec> und maskiere die Eingabe.'],
    answer: [
      'In <script> ist die Maske um ein Token verschoben.',
      'Ich habe <script> geändert und einen Test ergänzt.',
      'Die Logits des Lehrers gehören in float32.',
    ],
    material: [
      'Schritt <big> Verlust <dec> KL <dec>',
      'Datei "<script>", Zeile <num>: kein Speicher mehr',
    ],
  },
  {
    capability: 'coding',
    language: 'zh',
    banks: BANKS,
    ask: [
      '用开源教师模型蒸馏 <own> 时 <script> 报错，请[修复|检查]。',
      '帮我写一个函数，把思维链数据里的 <lt>think<gt> 部分去掉，只留最终答案。',
      '<own> 训练到第 <big> 步损失变成 NaN，日志在下面。',
      '在 <script> 里加一步：给教师的回答打 1 到 10 分，低于 <num> 的丢掉。',
    ],
    follow: ['再用 bf16 试一次', '<script> 也改一下', '跑一下测试', '从第 <big> 步继续'],
    task: ['为 <own> 实现 KL 蒸馏损失，温度 <dec>，屏蔽提示部分。'],
    answer: [
      '<script> 里的掩码错了一位。',
      '已修改 <script> 并补了测试。',
      '教师的 logits 请用 float32。',
    ],
    material: ['step <big> loss <dec> kl <dec>', '文件 "<script>" 第 <num> 行：显存不足'],
  },
];

/** Subjects of a team that distils an open model; a language without a pack of its own speaks English. */
export function openDistillation(language: string): readonly Subject[] {
  const own = PACKS.filter((pack) => pack.language === language);
  return (own.length > 0 ? own : PACKS.slice(0, 1)).map(compile);
}
