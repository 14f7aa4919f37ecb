import { statisticForms } from '@mingjing/domain';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';

import { send } from '../../api/client';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { Panel } from '../../ui/Panel';
import { CaseName } from './BehindDrawer';
import { nameOf } from './FormTable';
import { useStatisticsTexts } from './texts';
import { stateTag } from './Versions';

export type Report = components['schemas']['StatisticReportView'];
type Step = components['schemas']['ReportStep'];

const verbs = { submitted: 'submit', returned: 'return', accepted: 'accept' } as const;

/** Where a frozen version stands, and the next steps of whoever looks at it. */
export function ReportSteps({ report }: { readonly report: Report }) {
  const t = useStatisticsTexts();
  const [taking, setTaking] = useState<Step | null>(null);
  return (
    <Panel
      title={t('version', { version: report.version })}
      note={t('versions.by', { name: report.madeByName, day: report.madeOn })}
      extra={
        <span className="row wrap noprint">
          <span className={`tag ${stateTag[report.state]}`}>{t(`state.${report.state}`)}</span>
          {report.mayTake.map((step) => (
            <Button
              key={step}
              type={step === 'returned' ? 'default' : 'primary'}
              danger={step === 'returned'}
              onClick={() => setTaking(step)}
            >
              {t(verbs[step])}
            </Button>
          ))}
        </span>
      }
    >
      {report.steps.length > 0 && (
        <ol className="statsteps">
          {report.steps.map(({ seq, step, remarks, explanations, takenByName, takenOn }) => (
            <li key={seq}>
              <b>{t(`step.${step}`)}</b>{' '}
              <span className="t3 s12">{t('versions.by', { name: takenByName, day: takenOn })}</span>
              {remarks !== null && <p>{remarks}</p>}
              {explanations.map(({ identity, text }) => (
                <p key={identity} className="s13">
                  <b className="code">{identity}</b> {text}
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
      {taking === 'submitted' && <SubmitDrawer report={report} onClose={() => setTaking(null)} />}
      {taking !== null && taking !== 'submitted' && (
        <CheckDrawer report={report} verb={verbs[taking]} onClose={() => setTaking(null)} />
      )}
    </Panel>
  );
}

interface DrawerProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** Submitting: every identity that fails asks for its explanation. */
function SubmitDrawer({ report, onClose }: DrawerProps) {
  const t = useStatisticsTexts();
  const required = useRequired();
  const failing = report.identities.filter(({ faults }) => faults.length > 0);
  return (
    <FormDrawer<components['schemas']['SubmitStatisticReportRequest']>
      title={t('submit.title')}
      action={t('submit')}
      initial={{ explanations: failing.map(({ code }) => ({ identity: code, text: '' })) }}
      send={async ({ explanations = [] }) =>
        send('POST', `/api/statistic-reports/${report.id}/submit`, {
          body: {
            explanations: failing.map(({ code }, index) => ({
              identity: code,
              text: explanations[index]?.text ?? '',
            })),
          },
          ifMatch: report.revision,
        })
      }
      said={t('submit.said')}
      onClose={onClose}
    >
      <p className="notice">{t('submit.ask')}</p>
      {failing.map(({ code }, index) => {
        const label = t('submit.explain', { identity: code });
        return (
          <Form.Item key={code} name={['explanations', index, 'text']} label={label} rules={required(label)}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        );
      })}
    </FormDrawer>
  );
}

function CheckDrawer({ report, verb, onClose }: DrawerProps & { readonly verb: 'return' | 'accept' }) {
  const t = useStatisticsTexts();
  const required = useRequired();
  const label = t(`${verb}.remarks`);
  return (
    <FormDrawer<{ remarks?: string }>
      title={t(`${verb}.title`)}
      action={t(verb)}
      initial={{}}
      send={async (body) =>
        send('POST', `/api/statistic-reports/${report.id}/${verb}`, { body, ifMatch: report.revision })
      }
      said={t(`${verb}.said`)}
      onClose={onClose}
    >
      <Form.Item name="remarks" label={label} {...(verb === 'return' ? { rules: required(label) } : {})}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}

/** What differs from the version before, by case and column. */
export function Differences({ report }: { readonly report: Report }) {
  const t = useStatisticsTexts();
  const language = useLanguage();
  if (report.differences === null) return null;
  const { columns } = statisticForms[report.form];
  const rowName = (code: string | null): string =>
    code === null ? '—' : (report.rows.find((row) => row.code === code)?.label[language] ?? code);
  const columnName = (no: string): string => {
    const column = columns.find((one) => one.no === no);
    return column ? nameOf(column, language) : no;
  };
  return (
    <Panel title={t('differences.title')}>
      {report.differences.length === 0 ? (
        <p className="pad t3">{t('differences.none')}</p>
      ) : (
        <div className="tablebox">
          <table className="list">
            <thead>
              <tr>
                {(['case', 'row', 'column', 'before', 'after'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`differences.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.differences.map((one, index) => (
                <tr key={index}>
                  <td>{one.case ? <CaseName figure={one.case} /> : t('differences.unseen')}</td>
                  <td>
                    {one.rowBefore === one.rowAfter
                      ? rowName(one.rowAfter)
                      : `${rowName(one.rowBefore)} → ${rowName(one.rowAfter)}`}
                  </td>
                  <td>{columnName(one.column)}</td>
                  <td className="num">{one.before}</td>
                  <td className="num">{one.after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {report.differenceCount > report.differences.length && (
        <p className="pad t3">
          {t('differences.more', { count: report.differenceCount, shown: report.differences.length })}
        </p>
      )}
    </Panel>
  );
}
