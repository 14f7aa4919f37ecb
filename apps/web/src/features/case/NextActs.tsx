import { Button } from 'antd';
import { useId, useState } from 'react';

import { Day, DueBadge } from '../../ui/DueBadge';
import { Panel } from '../../ui/Panel';
import type { ActAnswer } from '../acts/act-answers';
import { byPurpose } from './act-purposes';
import type { DeadlineAnswer, ProposalAnswer } from './case-answers';
import { useCaseTexts } from './texts';
import { toldOnce } from './waiting-acts';

interface Props {
  readonly acts: readonly ActAnswer[];
  /** Those that wait for their approvers. */
  readonly proposals: readonly ProposalAnswer[];
  readonly clocks: readonly DeadlineAnswer[];
  readonly today: string;
  /** Somebody is in charge of the case already. */
  readonly assigned: boolean;
  /** Of a lawsuit: a unit has the matter in hand. */
  readonly withUnit?: boolean;
  readonly closed: boolean;
  /** The acts by which documents that wait are served. */
  readonly serving: readonly string[];
  readonly open: (act: string) => void;
}

/** The nearest clock the act would meet. */
const metBy = (act: string, clocks: readonly DeadlineAnswer[]): DeadlineAnswer | undefined =>
  clocks
    .filter(
      ({ settledBy, dueOn, kind }) =>
        dueOn !== null && kind !== 'estimate' && settledBy.some((settling) => settling.act === act),
    )
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))[0];

function Meets({ clock, today }: { readonly clock: DeadlineAnswer; readonly today: string }) {
  const t = useCaseTexts();
  return (
    <small className="meets">
      {t('acts.meets', { clock: clock.label })} <Day day={clock.dueOn} today={today} />{' '}
      <DueBadge left={clock.left} />
    </small>
  );
}

/** Acts on the papers of the file are done where the papers are. */
const elsewhere: readonly string[] = ['addMaterial', 'withdrawMaterial'];

const waitsForApproval = ({ refusals }: ActAnswer): boolean =>
  refusals.some(({ code }) => code === 'ALREADY_PROPOSED');

/** Whose turn it is: the role with the names of those who have it. */
function turnOf(proposals: readonly ProposalAnswer[], act: string): string | undefined {
  const proposal = proposals.find((one) => one.act === act);
  const role = proposal?.chain[proposal.step]?.label;
  if (!proposal || role === undefined) return undefined;
  return [role, proposal.approvers.join('、')].filter((word) => word !== '').join(' ');
}

/**
 * What comes next: what meets the nearest clock, else what serves a document that waits, else the first not done; of a
 * closed case nothing has to.
 */
function firstOf(
  allowed: readonly ActAnswer[],
  { clocks, assigned, withUnit, closed, serving }: Omit<Props, 'acts' | 'proposals' | 'today' | 'open'>,
): string | undefined {
  const useful = allowed.filter(
    ({ act }) => !(assigned && act === 'assignOfficer') && !(withUnit === true && act === 'assign'),
  );
  const dueOf = ({ act }: ActAnswer): string =>
    metBy(act, clocks)?.dueOn ?? (serving.includes(act) ? '9998' : '9999');
  const [next] = [...useful].sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
  return next && (!closed || dueOf(next) < '9999') ? next.act : undefined;
}

/** What cannot be done, out of the way until it is asked for; each act tells its reasons when it is opened. */
function Blocked({ acts }: { readonly acts: readonly ActAnswer[] }) {
  const t = useCaseTexts();
  const id = useId();
  const [all, setAll] = useState(false);
  if (acts.length === 0) return null;
  return (
    <div className="blocked">
      <button
        type="button"
        className="link blockedhead"
        aria-expanded={all}
        aria-controls={id}
        onClick={() => setAll(!all)}
      >
        {t('acts.blocked', { count: acts.length })} · {all ? t('acts.fold') : t('acts.why')}
      </button>
      <div id={id} hidden={!all} className="blockedgroups">
        {byPurpose(acts).map(({ purpose, acts: group }) => (
          <section key={purpose}>
            <h3>{t(`purpose.${purpose}`)}</h3>
            {group.map(({ act, label, refusals }) => (
              <details key={act} className="offact">
                <summary>{label}</summary>
                <ul>
                  {refusals.map(({ code, text, article }) => (
                    <li key={code + text}>
                      {text} <span className="article">{article}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

interface ActProps extends Pick<Props, 'clocks' | 'today' | 'open'> {
  readonly answer: ActAnswer;
  readonly first: boolean;
}

function Act({ answer: { act, label, article, approvers }, first, clocks, today, open }: ActProps) {
  const t = useCaseTexts();
  const clock = metBy(act, clocks);
  return (
    <li className={first ? 'act first' : 'act'}>
      <span className="name">
        {label}
        <small>
          {article !== null && <span className="article">{article}</span>}{' '}
          {approvers.length > 0 && (
            <span className="t2">
              {t('acts.approvers', { approvers: approvers.map((approver) => approver.label).join(' → ') })}
            </span>
          )}
        </small>
        {clock && <Meets clock={clock} today={today} />}
      </span>
      <Button
        className="noprint"
        type={first ? 'primary' : 'default'}
        aria-label={`${t('acts.do')} ${label}`}
        onClick={() => open(act)}
      >
        {t('acts.do')}
      </Button>
    </li>
  );
}

/** The acts first: what may be done now by its purpose, with article and approvers; what may not with every reason. */
export function NextActs(props: Props) {
  const { acts: all, proposals, clocks, today, open } = props;
  const t = useCaseTexts();
  const acts = all.filter(({ act }) => !elsewhere.includes(act));
  const waiting = toldOnce(acts.filter(waitsForApproval));
  const allowed = acts.filter((act) => act.allowed);
  const groups = byPurpose(allowed);
  const inOrder = groups.flatMap((group) => group.acts);
  // While one act waits for its approver, no other one is what comes next.
  const first = waiting.length > 0 ? undefined : firstOf(inOrder, props);
  return (
    <Panel title={t('acts.title')} note={t('acts.count', { count: allowed.length })} className="nextacts">
      {waiting.map(({ act, label, approvers }) => (
        <p key={act} className="notice actwaits">
          {t('acts.waits', {
            act: label,
            approvers: turnOf(proposals, act) ?? approvers.map((each) => each.label).join(' → '),
          })}
        </p>
      ))}
      {allowed.length === 0 && <p className="pad t2">{t('acts.none')}</p>}
      {groups.map(({ purpose, acts: group }) => (
        <section key={purpose} className="purpose" aria-label={t(`purpose.${purpose}`)}>
          <h3>{t(`purpose.${purpose}`)}</h3>
          <ul>
            {group.map((answer) => (
              <Act
                key={answer.act}
                answer={answer}
                first={answer.act === first}
                clocks={clocks}
                today={today}
                open={open}
              />
            ))}
          </ul>
        </section>
      ))}
      <Blocked acts={acts.filter((act) => !act.allowed)} />
    </Panel>
  );
}
