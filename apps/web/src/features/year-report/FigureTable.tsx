import { Fragment } from 'react';

import type { components } from '../../api/schema';
import { useYearReportTexts } from './texts';

type Figure = components['schemas']['YearFigureView'];

interface Props {
  readonly figures: readonly Figure[];
  readonly onOpen: (code: string) => void;
}

const groups = ['reconsideration', 'litigation', 'mediation'] as const;

const signed = (change: number): string => (change > 0 ? `+${String(change)}` : `−${String(-change)}`);

function Row({ figure, onOpen }: { readonly figure: Figure; readonly onOpen: (code: string) => void }) {
  const t = useYearReportTexts();
  const { code, label, count, before, definition } = figure;
  return (
    <tr>
      <td data-label={t('figure')}>{label}</td>
      <td className="r" data-label={t('count')}>
        {count === 0 ? (
          <span className="t3">0</span>
        ) : (
          <button
            type="button"
            className="link b"
            aria-label={t('open', { label, count })}
            onClick={() => onOpen(code)}
          >
            {count}
          </button>
        )}
      </td>
      <td className="r t2" data-label={t('before')}>
        {before}
      </td>
      <td className="r t2" data-label={t('change')}>
        {count === before ? <span className="t3">—</span> : signed(count - before)}
      </td>
      <td className="t2 s13" data-label={t('definition')}>
        {definition}
      </td>
    </tr>
  );
}

/** Every figure with that of the year before, and what exactly it counts. */
export function FigureTable({ figures, onOpen }: Props) {
  const t = useYearReportTexts();
  return (
    <div className="tablebox">
      <table className="list stacking">
        <thead>
          <tr>
            {(['figure', 'count', 'before', 'change', 'definition'] as const).map((name) => (
              <th key={name} scope="col" className={name === 'figure' || name === 'definition' ? '' : 'r'}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group}>
              <tr className="groupline">
                <td colSpan={5}>{t(`group.${group}`)}</td>
              </tr>
              {figures
                .filter((figure) => figure.group === group)
                .map((figure) => (
                  <Row key={figure.code} figure={figure} onOpen={onOpen} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
