import type { Done, ExamplesOf } from './requirement-examples.fixture.js';

const received: readonly Done[] = [['2026-03-02', 'receiveApplication']];
const filed: readonly Done[] = [...received, ['2026-03-02', 'addMaterial']];

/** The papers of a file: where a requirement on them fails and where it holds. */
export const materialExamples: ExamplesOf = {
  addMaterial: {
    MATERIALS_MISSING: { refused: received, today: '2026-03-03', wrong: { evidence: [] } },
  },
  withdrawMaterial: {
    NO_MATERIAL_IN_FILE: { refused: received, admitted: filed, today: '2026-03-03' },
    MATERIAL_NOT_IN_FILE: { refused: filed, today: '2026-03-03', wrong: { material: 'x' } },
  },
};
