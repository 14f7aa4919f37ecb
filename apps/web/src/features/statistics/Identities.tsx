import { statisticForms } from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';
import { Panel } from '../../ui/Panel';
import { CaseName } from './BehindDrawer';
import type { Opened, Table } from './FormTable';
import { useStatisticsTexts } from './texts';

/** Whether each identity holds, and where one does not, in which rows and by which cases. */
export function Identities({ table: { identities, rows } }: { readonly table: Table }) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  const failing = identities.filter(({ faults }) => faults.length > 0).length;
  const labelOf = (code: string): string => rows.find((row) => row.code === code)?.label[language] ?? code;
  return (
    <Panel
      title={t('identities.title')}
      extra={
        <span className={failing === 0 ? 'tag green' : 'tag red'}>
          {failing === 0
            ? t('identities.hold', { count: identities.length })
            : t('identities.fail', { count: failing })}
        </span>
      }
    >
      <ul className="identities">
        {identities.map(({ code, left, right, faults }) => (
          <li key={code}>
            <b className="code">{code}</b>{' '}
            <span className={faults.length === 0 ? 'green' : 'red'}>
              {t(faults.length === 0 ? 'identity.holds' : 'identity.fails')}
            </span>{' '}
            <span className="t3 s12">{t('identity.sides', { left, right })}</span>
            {faults.map((fault) => (
              <div key={fault.row} className="fault s13">
                {t('identity.row', { row: labelOf(fault.row), left: fault.left, right: fault.right })}{' '}
                {fault.cases.length > 0 && (
                  <>
                    {t('identity.cases')}{' '}
                    {fault.cases.map((one) => (
                      <span key={one.caseId ?? one.number} className="nowrap" title={one.title}>
                        <CaseName figure={one} />{' '}
                      </span>
                    ))}
                  </>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface NotesProps {
  readonly table: Table;
  readonly onOpen: (opened: Opened) => void;
}

/** What the form has no column for, told below it. */
export function Notes({ table: { form, notes }, onOpen }: NotesProps) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  if (notes.length === 0) return null;
  const texts = statisticForms[form].notes;
  const group = (mapped: boolean) => notes.filter(({ code }) => texts[code]?.mapped === mapped);
  return (
    <Panel title={t('notes.title')}>
      {[true, false].map((mapped) => {
        const own = group(mapped);
        if (own.length === 0) return null;
        return (
          <div key={String(mapped)} className="notes">
            <p className="t3 s12">{t(mapped ? 'notes.note' : 'notes.more')}</p>
            <ul>
              {own.map(({ code, count }) => {
                const title = texts[code]?.label[language] ?? code;
                return (
                  <li key={code}>
                    {title}{' '}
                    <button type="button" className="link" onClick={() => onOpen({ note: code, title })}>
                      {count}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </Panel>
  );
}
