import { actLabels, materialFormLabels, materialKindLabels, type Locale } from '@mingjing/domain';
import type { MaterialLine } from '@mingjing/casework/case-queries';
import { isShown } from '@mingjing/casework/materials';
import type { MaterialView } from './material.response.dto.js';

/** A paper as the screens show it. */
export const materialView = (line: MaterialLine, locale: Locale): MaterialView => {
  const { row, uploaderName, filing, withdrawal, arrived, sameAs } = line;
  return {
    id: row.id,
    state: row.state,
    kind: { code: row.kind, label: materialKindLabels[row.kind][locale] },
    title: row.title,
    fileName: row.fileName,
    mediaType: row.mediaType,
    shown: isShown(row.mediaType),
    size: row.size,
    arrived,
    sourceMark: row.sourceMark,
    form: { code: row.form, label: materialFormLabels[row.form][locale] },
    pages: row.pages,
    copies: row.copies,
    scan: row.scan,
    uploadedBy: uploaderName,
    uploadedAt: row.uploadedAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    filing: filing && { ...filing, actLabel: actLabels[filing.act][locale] },
    withdrawal,
    sameAs,
  };
};
