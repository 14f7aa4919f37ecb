import { instanceLabels, type Instance } from '@mingjing/domain';
import { Link } from 'react-router';

import { useOrganNames } from '../../api/organ-names';
import { useLanguage } from '../../i18n/use-language';
import { Day } from '../../ui/DueBadge';
import { ListTable } from '../../ui/ListTable';
import { StateTag } from '../../ui/StateTag';
import { EmptyState } from '../../ui/states';
import type { CaseAnswer, RelatedCaseAnswer } from './case-answers';
import { useCaseTexts } from './texts';

interface Props {
  readonly file: CaseAnswer;
  readonly rows: readonly RelatedCaseAnswer[];
}

type Row = Omit<RelatedCaseAnswer, 'link'> & { readonly link: RelatedCaseAnswer['link'] | 'own' };

/** The case itself among the others of its dispute, so that their order can be read. */
function ownRow({ particulars, ...file }: CaseAnswer): Row {
  const text = (name: string): string | null => {
    const value = particulars[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    ...file,
    instance: null,
    court: text('court'),
    courtCaseNumber: text('courtCaseNumber'),
    link: 'own',
  };
}

/** The dispute as a whole: every case about it or from the same paper in the order in which they came in. */
export function RelatedTab({ file, rows }: Props) {
  const t = useCaseTexts();
  const language = useLanguage();
  const organs = useOrganNames(true);
  const { today } = file;
  if (rows.length === 0) return <EmptyState text={t('related.none')} />;
  const instance = file.particulars['instance'] as Instance | undefined;
  const own: Row = {
    ...ownRow(file),
    instance: instance === undefined ? null : { code: instance, label: instanceLabels[instance][language] },
  };
  const inOrder = [...rows, own].sort((a, b) => a.receivedOn.localeCompare(b.receivedOn));
  return (
    <ListTable
      rows={inOrder}
      keyOf={({ id }) => id}
      currentIf={({ id }) => id === file.id}
      classOf={({ id }) => (id === file.id ? 'own' : '')}
      columns={[
        {
          name: t('related.number'),
          className: 'nowrap',
          cell: ({ id, number }) =>
            id === file.id ? <b>{number}</b> : <Link to={`/cases/${id}`}>{number}</Link>,
        },
        { name: t('related.title'), cell: ({ title }) => title },
        {
          name: t('related.procedure'),
          className: 'nowrap',
          cell: ({ procedure, instance: of }) => [procedure.label, of?.label].filter(Boolean).join(' · '),
        },
        {
          name: t('related.court'),
          cell: ({ court, courtCaseNumber }) =>
            [court === null ? '' : (organs.get(court) ?? court), courtCaseNumber].filter(Boolean).join(' '),
        },
        {
          name: t('related.link'),
          className: 'nowrap',
          cell: ({ link }) => t(`related.link.${link}`),
        },
        { name: t('related.phase'), cell: ({ phase }) => <StateTag state={phase} /> },
        { name: t('related.outcome'), cell: ({ outcome }) => outcome?.label },
        {
          name: t('related.received'),
          cell: ({ receivedOn }) => <Day day={receivedOn} today={today} />,
        },
      ]}
    />
  );
}
