import { Button } from 'antd';
import { Link } from 'react-router';

import { useSession } from '../../app/session';
import { Icon } from '../../ui/Icon';
import { Paper } from '../acts/Paper';
import type { IntakeDraft, Organ } from './intake-draft';
import { useIntakeTexts } from './texts';

export interface Registered {
  readonly caseId: string;
  readonly number: string;
  readonly draft: IntakeDraft;
}

interface Props {
  readonly registered: Registered;
  readonly organs: readonly Organ[];
  readonly again: () => void;
}

/** What the applicant takes home: number, day and act; receipt, not acceptance. */
export function Receipt({ registered: { caseId, number, draft }, organs, again }: Props) {
  const t = useIntakeTexts();
  const { user } = useSession();
  const names = draft.parties.filter(({ role }) => role === 'applicant').map(({ name }) => name);
  const against = draft.respondents.map((id) => organs.find((each) => each.id === id)?.name ?? id);
  const channels: Readonly<Record<string, string>> = {
    inPerson: t('channel.inPerson'),
    post: t('channel.post'),
    online: t('channel.online'),
    oral: t('channel.oral'),
  };
  const act =
    draft.actNumber === '' ? `《${draft.actTitle}》` : `《${draft.actTitle}》（${draft.actNumber}）`;
  const body = [
    t('receipt.addressee', { names: names.join(t('receipt.and')) }),
    t('receipt.text', {
      organs: against.join(t('receipt.and')),
      act,
      channel: channels[draft.channel] ?? '',
      day: draft.receivedOn,
    }),
    t('receipt.number', { number }),
    t('receipt.notAccepted'),
    `${user.organ.name} ${t('receipt.by', { name: user.displayName })}`,
    draft.receivedOn,
  ].join('\n');
  return (
    <div className="receipt">
      <div className="notice row between wrap noprint" role="status">
        <b>{t('receipt.done', { number })}</b>
        <span className="row wrap">
          <Button icon={<Icon name="print" />} onClick={() => window.print()}>
            {t('receipt.print')}
          </Button>
          <Button onClick={again}>{t('receipt.again')}</Button>
          <Link to={`/cases/${caseId}`} className="ant-btn-link">
            {t('receipt.open')}
          </Link>
        </span>
      </div>
      <Paper title={t('receipt.title')} number={number} body={body} />
    </div>
  );
}
