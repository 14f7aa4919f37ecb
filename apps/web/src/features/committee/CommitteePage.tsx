import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { ListTable } from '../../ui/ListTable';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { MemberDrawer } from './MemberDrawer';
import { useCommitteeTexts } from './texts';

type Member = components['schemas']['CommitteeMemberView'];

/** The members of the committee; the administrator adds and changes them. */
export function CommitteePage() {
  const t = useCommitteeTexts();
  const administers = hasRole(useSession(), ['administrator']);
  const register = useGet<{ members: readonly Member[] }>('/api/committee-members');
  const [opened, setOpened] = useState<{ readonly member: Member | null } | null>(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          administers && (
            <Button type="primary" onClick={() => setOpened({ member: null })}>
              {t('add')}
            </Button>
          )
        }
      />
      <Panel title={t('members')}>
        <Loaded query={register}>
          {({ members }) =>
            members.length === 0 ? (
              <EmptyState text={t('empty')} />
            ) : (
              <Members members={members} onOpen={administers ? (member) => setOpened({ member }) : null} />
            )
          }
        </Loaded>
      </Panel>
      {opened && <MemberDrawer member={opened.member} onClose={() => setOpened(null)} />}
    </>
  );
}

interface MembersProps {
  readonly members: readonly Member[];
  /** Null for whoever reads only. */
  readonly onOpen: ((member: Member) => void) | null;
}

function Members({ members, onOpen }: MembersProps) {
  const t = useCommitteeTexts();
  return (
    <ListTable
      rows={members}
      keyOf={({ id }) => id}
      classOf={({ inTerm }) => (inTerm ? '' : 't3')}
      columns={[
        {
          name: t('name'),
          cell: (member) =>
            onOpen === null ? (
              <span className="b">{member.name}</span>
            ) : (
              <button type="button" className="link b" onClick={() => onOpen(member)}>
                {member.name}
              </button>
            ),
        },
        { name: t('employer'), className: 't2', cell: ({ employer }) => employer },
        { name: t('fields'), cell: ({ fields }) => fields.join('、') },
        {
          name: t('term'),
          className: 'n',
          cell: ({ validFrom, validTo, inTerm }) => (
            <span>
              {validFrom} – {validTo ?? t('noEnd')}{' '}
              <span className={inTerm ? 'tag' : 'tag dash'}>{t(inTerm ? 'inTerm' : 'ended')}</span>
            </span>
          ),
        },
      ]}
    />
  );
}
