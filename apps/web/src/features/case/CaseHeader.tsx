import {
  disputeKindLabels,
  disputeTypeLabels,
  instanceLabels,
  suitKindLabels,
  type DisputeKind,
  type DisputeType,
  type Instance,
  type ProcedureName,
  type SuitKind,
} from '@mingjing/domain';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';

import { useOrganNames } from '../../api/organ-names';
import type { Language } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { Day, isOverdue, isSoon } from '../../ui/DueBadge';
import { Icon } from '../../ui/Icon';
import { StateTag } from '../../ui/StateTag';
import type { CaseAnswer, DeadlineAnswer, JournalEntryAnswer } from './case-answers';
import { Standing } from './Standing';
import { TakenOver } from './TakenOver';
import { useCaseTexts } from './texts';

/** The nearest clock that still binds. */
const nextOf = (deadlines: readonly DeadlineAnswer[]): DeadlineAnswer | undefined =>
  deadlines
    .filter(({ left, kind }) => left !== null && kind !== 'estimate')
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0];

function MainClock({
  deadlines,
  today,
}: {
  /** Null while they are not known: silence must not read as “no deadline”. */
  readonly deadlines: readonly DeadlineAnswer[] | null;
  readonly today: string;
}) {
  const t = useCaseTexts();
  if (deadlines === null) return <div className="mainclock t3">{t('head.clockUnknown')}</div>;
  const next = nextOf(deadlines);
  if (!next?.left) return <div className="mainclock t3">{t('head.noClock')}</div>;
  const { left, label } = next;
  const over = isOverdue(left);
  return (
    <div className={`mainclock ${over ? 'over' : isSoon(left) ? 'soon' : ''}`}>
      <div className="s13 t2">
        {over ? t('head.nextOver', { clock: label }) : t('head.next', { clock: label })}
      </div>
      {left.days === 0 ? (
        <div className="big">{t('unit.today')}</div>
      ) : (
        <div className="big">
          {Math.abs(left.workingDays)}
          <span className="unit">{t('unit.workingDays')}</span>
        </div>
      )}
      <div className="s13">
        <Day day={next.dueOn} today={today} provisional={next.provisional} /> {t('head.dueOn')}
      </div>
      <div className="article">{next.article}</div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const challengedAct = ({ particulars }: CaseAnswer): string => {
  const act = particulars['challengedAct'] as { title?: string; number?: string } | undefined;
  return [act?.title, act?.number].filter(Boolean).join(' ');
};

const dispute = ({ particulars, matter }: CaseAnswer, language: Language): string => {
  const kind = (particulars['disputeKind'] as DisputeKind | undefined) ?? 'civil';
  const type = particulars['disputeType'] as DisputeType | undefined;
  return [disputeKindLabels[kind][language], type && disputeTypeLabels[type][language], matter]
    .filter(Boolean)
    .join(' · ');
};

const suedAct = ({ particulars }: CaseAnswer): string => {
  const act = particulars['actSued'] as { title?: string; number?: string } | undefined;
  return [act?.title, act?.number].filter(Boolean).join(' ');
};

interface SuitParticulars {
  readonly suitKind: SuitKind;
  readonly instance: Instance;
  readonly court: string;
  readonly courtCaseNumber: string;
  readonly unit: string;
}

interface Subject {
  readonly name: 'head.act' | 'head.dispute' | 'head.suedAct';
  readonly of: (file: CaseAnswer, language: Language) => string;
}
/** What a case of each procedure is about. */
const subjects: Readonly<Record<ProcedureName, Subject>> = {
  reconsideration: { name: 'head.act', of: challengedAct },
  mediation: { name: 'head.dispute', of: dispute },
  litigation: { name: 'head.suedAct', of: suedAct },
};

const usualWords = {
  plaintiff: 'head.plaintiff',
  defendant: 'head.defendant',
  act: 'head.suedAct',
} as const;
/** What the sides and the act are called where a lawsuit is none against an act (law.md E.1). */
const wordsOfKind = {
  NON_LITIGATION_ENFORCEMENT: {
    plaintiff: 'head.enforcing',
    defendant: 'head.enforced',
    act: 'head.toEnforce',
  },
  PUBLIC_INTEREST: { ...usualWords, plaintiff: 'head.prosecutor', act: 'head.disputed' },
  CIVIL_DEFENDANT: { ...usualWords, act: 'head.disputed' },
} as const;
const wordsOfSuit = ({ particulars }: CaseAnswer) => {
  const kind = particulars['suitKind'] as SuitKind | undefined;
  return kind !== undefined && kind in wordsOfKind
    ? wordsOfKind[kind as keyof typeof wordsOfKind]
    : usualWords;
};

/** Before which court, in which instance, and as what the government stands there. */
function CourtFacts({ particulars }: Pick<CaseAnswer, 'particulars'>) {
  const t = useCaseTexts();
  const language = useLanguage();
  const { suitKind, instance, court, courtCaseNumber, unit } = particulars as Partial<SuitParticulars>;
  const organs = useOrganNames(suitKind !== undefined);
  if (suitKind === undefined) return null;
  const heard = [court === undefined ? '' : (organs.get(court) ?? court), courtCaseNumber]
    .filter(Boolean)
    .join(' ');
  const place = instance === undefined ? '' : `${instanceLabels[instance][language]} · `;
  return (
    <>
      <Fact name={t('head.suitKind')}>{`${place}${suitKindLabels[suitKind][language]}`}</Fact>
      {heard !== '' && <Fact name={t('head.court')}>{heard}</Fact>}
      {unit !== undefined && <Fact name={t('head.unit')}>{organs.get(unit) ?? unit}</Fact>}
    </>
  );
}

export function CaseHeader({
  file,
  deadlines,
  entries,
}: {
  readonly file: CaseAnswer;
  readonly deadlines: readonly DeadlineAnswer[] | null;
  readonly entries: readonly JournalEntryAnswer[];
}) {
  const t = useCaseTexts();
  const language = useLanguage();
  const subject = subjects[file.procedure.code];
  useEffect(() => {
    document.title = `${file.number} ${file.title} · 明镜`;
  }, [file.number, file.title]);
  const words = wordsOfSuit(file);
  const roles = [
    ['applicant', t('head.applicant')],
    ['respondent', t('head.respondent')],
    ['plaintiff', t(words.plaintiff)],
    ['defendant', t(words.defendant)],
    ['thirdParty', t('head.thirdParty')],
  ] as const;
  const names = (role: string) =>
    file.parties.filter((party) => party.role.code === role).map(({ name }) => name);
  const tracks = file.tracks.filter(
    ({ track, value }) => track !== 'phase' && !['none', 'running'].includes(value),
  );
  // What the state already says need not be said again.
  const said = [file.phase.label, file.outcome?.label, file.route?.label];
  const flags = file.flags.filter((flag) => !said.includes(flag));
  return (
    <section className="panel casehead">
      <div className="grow">
        <div className="row wrap headline">
          <Link to="/register" className="noprint nowrap">
            ‹ {t('register')}
          </Link>
          <b className="casenumber">{file.number}</b>
          <StateTag state={file.phase} />
          {file.route && <span className="tag">{file.route.label}</span>}
          {tracks.map(({ track, label, valueLabel }) => (
            <span key={track} className="tag dash">
              {label} {valueLabel}
            </span>
          ))}
          {file.outcome && <span className="tag">{file.outcome.label}</span>}
          {file.imported && (
            <span className="tag" title={t('imported.why', { number: file.oldNumber ?? '' })}>
              {t('imported')}
            </span>
          )}
          {file.needsVerification && (
            <span className="tag amber" title={t('verify.why')}>
              {t('verify')}
            </span>
          )}
          {flags.map((flag) => (
            <span key={flag} className="tag">
              {flag}
            </span>
          ))}
          <span className="grow" />
          <Button
            size="small"
            className="noprint"
            icon={<Icon name="print" />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </div>
        <h1>{file.title}</h1>
        <dl className="facts">
          {roles.map(([role, name]) =>
            names(role).length === 0 ? null : (
              <Fact key={role} name={name}>
                {names(role).join('、')}
              </Fact>
            ),
          )}
          <CourtFacts particulars={file.particulars} />
          <Fact name={t(subject.name === 'head.suedAct' ? words.act : subject.name)}>
            {subject.of(file, language) || '—'}
          </Fact>
          <Fact name={t('head.officer')}>{file.officer?.name ?? t('head.noOfficer')}</Fact>
          <Fact name={t('head.received')}>{file.receivedOn}</Fact>
          {file.acceptedOn !== null && <Fact name={t('head.accepted')}>{file.acceptedOn}</Fact>}
          {file.concludedOn !== null && <Fact name={t('head.concluded')}>{file.concludedOn}</Fact>}
        </dl>
        <TakenOver file={file} />
        {file.warnings.length > 0 && (
          <ul className="notice casewarnings">
            {file.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        )}
        {deadlines !== null && <Standing file={file} entries={entries} deadlines={deadlines} />}
      </div>
      <MainClock deadlines={deadlines} today={file.today} />
    </section>
  );
}
