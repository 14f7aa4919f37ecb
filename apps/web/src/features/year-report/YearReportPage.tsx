import { Button } from 'antd';

import { addressOf } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { useToast } from '../../ui/toasts';
import { FigureCases } from './FigureCases';
import { FigureTable } from './FigureTable';
import { ReportChoices } from './ReportChoices';
import { useYearReportTexts } from './texts';
import { useReportAddress, type ReportAddress } from './use-report-address';
import './year-report.css';

type Report = components['schemas']['YearReportView'];

/** The paragraph of a year with the cases behind its numbers, and the figures with what they count. */
export function YearReportPage() {
  const t = useYearReportTexts();
  const address = useReportAddress();
  const path = `/api/year-reports/${address.year}`;
  const report = useGet<Report>(path, address.query);
  const open = (code: string): void => address.change({ figure: code }, false);
  const opened = report.data?.figures.find(({ code }) => code === address.figure);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={report.data && <Actions report={report.data} path={path} address={address} />}
      />
      <ReportChoices address={address} report={report.data} />
      <Loaded query={report} lines={14}>
        {(answer) => (
          <>
            <Paragraph report={answer} address={address} onOpen={open} />
            <Panel
              title={t('figures')}
              note={t('figures.note', { from: answer.from, until: answer.until })}
              className="yearfigures"
            >
              <FigureTable figures={answer.figures} onOpen={open} />
            </Panel>
          </>
        )}
      </Loaded>
      {opened && (
        <FigureCases
          path={path}
          query={address.query}
          figure={opened}
          onClose={() => address.change({ figure: null })}
        />
      )}
    </>
  );
}

interface ActionsProps {
  readonly report: Report;
  readonly path: string;
  readonly address: ReportAddress;
}

function Actions({ report, path, address: { query } }: ActionsProps) {
  const t = useYearReportTexts();
  const say = useToast();
  const lang = useLanguage();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report.text);
      say(t('copied'));
    } catch {
      say(t('copyFailed'), { refusal: true });
    }
  };
  return (
    <span className="row wrap noprint">
      <Button
        type="primary"
        icon={<Icon name="download" />}
        href={addressOf(`${path}/report.docx`, { ...query, lang })}
        download
      >
        {t('word')}
      </Button>
      <Button
        icon={<Icon name="download" />}
        href={addressOf(`${path}/report.txt`, { ...query, lang })}
        download
      >
        {t('text')}
      </Button>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      <Button icon={<Icon name="print" />} onClick={() => print()}>
        {t('print')}
      </Button>
    </span>
  );
}

interface ParagraphProps {
  readonly report: Report;
  readonly address: ReportAddress;
  readonly onOpen: (code: string) => void;
}

function Paragraph({ report, address, onOpen }: ParagraphProps) {
  const t = useYearReportTexts();
  const language = useLanguage();
  const { empty, firstYear, figures, sentences, source, title } = report;
  const labels = new Map(figures.map(({ code, label }) => [code, label]));
  const way = firstYear !== null && firstYear !== report.year && (
    <button
      type="button"
      className="link"
      onClick={() => address.change({ year: String(firstYear), until: null })}
    >
      {t('empty.first', { year: firstYear })}
    </button>
  );
  return (
    <Panel title={t('paragraph')} note={t('paragraph.note')} className="yearparagraph">
      <div className="pad">
        <h3>{title}</h3>
        <div className="reportbody">
          <p className="reporttext">
            {sentences.map(({ parts }, sentence) => (
              <span key={sentence}>
                {sentence > 0 && language === 'en' && ' '}
                {parts.map(({ text, figure }, part) =>
                  figure === null ? (
                    text
                  ) : (
                    <button
                      key={part}
                      type="button"
                      className="link"
                      aria-label={t('open', { label: labels.get(figure) ?? '', count: text })}
                      onClick={() => onOpen(figure)}
                    >
                      {text}
                    </button>
                  ),
                )}
              </span>
            ))}
          </p>
          <p className="t3 s12">{source}</p>
        </div>
        {empty && <EmptyState text={t('empty')} way={way} />}
      </div>
    </Panel>
  );
}
