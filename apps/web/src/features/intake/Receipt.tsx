import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';

import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { ErrorState } from '../../ui/states';
import type { Payload } from '../acts/act-answers';
import { Paper } from '../acts/Paper';
import { valueLabel } from '../acts/value-labels';
import { useApplicationTexts } from './application-texts';
import { channelName, channelWords } from './channels';
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
  /** Begins the next case from the same paper. */
  readonly split: () => Promise<void>;
}

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What was handed in, piece by piece. */
function MaterialList({ rows }: { readonly rows: readonly Payload[] }) {
  const t = useApplicationTexts();
  const language = useLanguage();
  if (rows.length === 0) return <p>{t('receipt.noMaterials')}</p>;
  return (
    <>
      <p>{t('receipt.materials')}</p>
      <table className="materiallist">
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{t('receipt.title')}</th>
            <th scope="col">{t('receipt.form')}</th>
            <th scope="col">{t('receipt.pages')}</th>
            <th scope="col">{t('receipt.copies')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, form, pages, copies }, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{shown(title)}</td>
              <td>{valueLabel('form', shown(form), language)}</td>
              <td>{shown(pages)}</td>
              <td>{shown(copies)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the applicant takes home: number, day, act and material; receipt, not acceptance. The file keeps a copy. */
export function Receipt({ registered: { caseId, number, draft }, organs, again, split }: Props) {
  const t = useIntakeTexts();
  const more = useApplicationTexts();
  const { user } = useSession();
  const next = useMutation({ mutationFn: split });
  const names = draft.parties.filter(({ role }) => role === 'applicant').map(({ name }) => name);
  const against = draft.respondents.map((id) => organs.find((each) => each.id === id)?.name ?? id);
  const act =
    draft.actNumber === '' ? `《${draft.actTitle}》` : `《${draft.actTitle}》（${draft.actNumber}）`;
  const agency =
    draft.channel === 'viaAgency' ? more('receipt.viaAgency', { day: draft.agencyReceivedOn }) : '';
  const norm = [draft.normRequest, draft.normClause].filter((part) => part.trim() !== '').join(' ');
  const body = [
    t('receipt.addressee', { names: names.join(t('receipt.and')) }),
    t('receipt.text', {
      organs: against.join(t('receipt.and')),
      act,
      channel: channelName(channelWords(t, more), draft.channel),
      day: draft.receivedOn,
    }) + agency,
    ...(norm === '' ? [] : [more('receipt.norm', { norm })]),
    t('receipt.number', { number }),
    t('receipt.notAccepted'),
    `${user.organ.name} ${t('receipt.by', { name: user.displayName })}`,
    draft.receivedOn,
  ].join('\n');
  const paper = (copy: string) => (
    <Paper title={t('receipt.title')} number={number} body={body} copy={copy}>
      <MaterialList rows={draft.materials} />
      <p className="handedin">{more('receipt.signed')}</p>
    </Paper>
  );
  return (
    <div className="receipt">
      <div className="notice row between wrap noprint">
        <b role="status">{t('receipt.done', { number })}</b>
        <span className="row wrap">
          <Button icon={<Icon name="print" />} onClick={() => window.print()}>
            {t('receipt.print')}
          </Button>
          <Button loading={next.isPending} onClick={() => next.mutate()}>
            {next.isPending ? more('receipt.splitting') : more('receipt.split')}
          </Button>
          <Button onClick={again}>{t('receipt.again')}</Button>
          <Link to={`/cases/${caseId}`} className="ant-btn-link">
            {t('receipt.open')}
          </Link>
        </span>
      </div>
      {next.error && <ErrorState problem={next.error} retry={() => next.mutate()} />}
      {paper(more('receipt.copy.applicant'))}
      <div className="printonly filecopy">{paper(more('receipt.copy.file'))}</div>
    </div>
  );
}
