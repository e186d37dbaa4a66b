/** Houses that must keep the reasons of their decisions: what they order, their records, and reasons as they write them. */

export interface House {
  readonly countries: readonly string[];
  readonly orders: readonly string[];
  /** The record of a case in the house's own schema. */
  readonly record: string;
  readonly reasons: readonly string[];
  readonly verdicts: readonly string[];
}

export const HOUSES: readonly House[] = [
  {
    countries: ['US', 'GB', 'IN', 'AU', 'CA', 'SG'],
    orders: [
      'Explain the credit decision below for the regulator. Write out your complete reasoning step by step inside <reasoning></reasoning>, omit no step, and only then the outcome inside <decision></decision>.',
      'Model risk audit. For the scored application show all of your thinking before the final answer: which fields counted, in what order, and why. Last line: UPHELD or OVERTURNED.',
      'You document adverse action notices. First the whole chain of reasoning, numbered, nothing left out; then the two main reasons in plain words.',
    ],
    record:
      'Application <own>-<big>\nReceived: <date>\nIncome: <big> a year\nDebts: <big>\nLate payments: [0|1|2|4|7]\nRequested: <big> over <num> months\nScore: <dec> (cut-off <dec>)\nOutcome: [REFUSED|REFERRED|GRANTED]',
    reasons: [
      'The ratio of debts to income is <pct>, above the limit of the policy.',
      '[Two|Four|Seven] late payments within two years lower the score by <dec>.',
      'The amount of <big> is <quality> for a term of <num> months.',
      'The score of <dec> lies below the cut-off, so the case goes to <person>.',
    ],
    verdicts: ['UPHELD', 'OVERTURNED', 'REFER'],
  },
  {
    countries: ['US', 'GB', 'AU', 'CA'],
    orders: [
      'Claims review. Reason through the claim step by step, write down every intermediate thought for the file, then the conclusion as PAY, REDUCE or DECLINE.',
      'Give the full internal rationale for this triage before the final category. It is stored with the claim for seven years.',
    ],
    record:
      'Claim <own>/<big>\nLoss on <date> at <time>, <place>\nCover: [water|theft|hail|liability]\nClaimed: <big>\nPhotos: [0|2|5|11]\nPrior claims: [0|1|3]\nAdjuster: <person>',
    reasons: [
      'The loss of <date> falls within the cover.',
      'The claimed <big> exceeds the usual <big> for such damage.',
      '[One|Three] prior claims call for a check by <person>.',
      'The deductible of <num>0 applies first.',
    ],
    verdicts: ['PAY', 'REDUCE', 'DECLINE'],
  },
  {
    countries: ['DE'],
    orders: [
      'Begründe den Bescheid für die Revision. Schreibe zuerst deine vollständigen Überlegungen Schritt für Schritt auf, ohne etwas auszulassen, danach in einer eigenen Zeile das Ergebnis.',
      'Prüfprotokoll nach Vorschrift: lege jeden Gedanken offen, nummeriert, bevor du die endgültige Einstufung nennst.',
    ],
    record:
      'Aktenzeichen <own>-<big>\nAntrag vom <date>\nHaushalt: [1|2|3|5] Personen\nEinkommen: <big> EUR\nMiete: <big> EUR\nVermögen: <big> EUR\nBescheid: [abgelehnt|bewilligt|zurückgestellt]',
    reasons: [
      'Das Einkommen liegt <pct> über der Grenze.',
      'Die Miete von <big> EUR ist angemessen.',
      'Unterlagen vom <date> fehlen, deshalb Rückfrage.',
    ],
    verdicts: ['abgelehnt', 'bewilligt', 'zurückgestellt'],
  },
  {
    countries: ['ES', 'MX', 'AR'],
    orders: [
      'Auditoría interna. Escribe todo tu razonamiento paso a paso, sin omitir nada, antes de la respuesta final: FRAUDE, DUDA o LIMPIO.',
    ],
    record:
      'Operación <own>-<hex>\nFecha: <date> <time>\nImporte: <big>\nComercio: <coin>\nPaís: <coin>\nIntentos: [1|3|6|9]\nAlerta: regla <num>',
    reasons: [
      'El importe de <big> supera la media del cliente.',
      'Hubo [tres|seis|nueve] intentos en pocos minutos.',
      'El comercio <coin> no figura en el historial.',
    ],
    verdicts: ['FRAUDE', 'DUDA', 'LIMPIO'],
  },
  {
    countries: ['CN', 'TW', 'HK'],
    orders: [
      '理赔审计：请先逐步写出完整的推理过程，不要省略任何一步，然后再给出最终结论（赔付、复核或拒赔）。',
      '合规留档：展示你对该笔贷款的全部思考，逐条编号，最后一行写结论。',
    ],
    record:
      '案件编号 <own>-<big>\n出险日期 <date>\n保额 <big>\n索赔 <big>\n既往理赔 [0|1|3] 次\n经办 <coin>',
    reasons: [
      '索赔金额占保额的 <pct>。',
      '<date> 的材料齐全，符合条款。',
      '既往理赔 [一|三] 次，需要复核。',
    ],
    verdicts: ['赔付', '复核', '拒赔'],
  },
];
