const received = ['2026-03-02', 'receiveApplication'] as const;
const filed = [received, ['2026-03-02', 'addMaterial']] as const;

/** For each requirement on the papers of a file, where it fails and where it holds. */
export const materialExamples = {
  MATERIALS_MISSING: {
    refused: [received],
    today: '2026-03-03',
    act: 'addMaterial',
    wrong: { evidence: [] },
  },
  NO_MATERIAL_IN_FILE: {
    refused: [received],
    admitted: filed,
    today: '2026-03-03',
    act: 'withdrawMaterial',
  },
  MATERIAL_NOT_IN_FILE: {
    refused: filed,
    today: '2026-03-03',
    act: 'withdrawMaterial',
    wrong: { material: 'x' },
  },
} as const;
