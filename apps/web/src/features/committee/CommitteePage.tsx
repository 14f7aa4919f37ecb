import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { hasRole, useSession } from '../../app/session';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { EmptyState, Loaded } from '../../ui/states';
import { MemberDrawer } from './MemberDrawer';
import { useCommitteeTexts } from './texts';

type Member = components['schemas']['CommitteeMemberView'];

const columns = ['name', 'employer', 'fields', 'term'] as const;

function Row({ member, onOpen }: { readonly member: Member; readonly onOpen: (() => void) | null }) {
  const t = useCommitteeTexts();
  return (
    <tr className={member.inTerm ? '' : 't3'}>
      <td data-label={t('name')}>
        {onOpen === null ? (
          <span className="b">{member.name}</span>
        ) : (
          <button type="button" className="link b" onClick={onOpen}>
            {member.name}
          </button>
        )}
      </td>
      <td data-label={t('employer')} className="t2">
        {member.employer}
      </td>
      <td data-label={t('fields')}>{member.fields.join('、')}</td>
      <td data-label={t('term')} className="n">
        <span>
          {member.validFrom} – {member.validTo ?? t('noEnd')}{' '}
          <span className={member.inTerm ? 'tag' : 'tag dash'}>{t(member.inTerm ? 'inTerm' : 'ended')}</span>
        </span>
      </td>
    </tr>
  );
}

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
              <div className="tablebox">
                <table className="list stacking">
                  <thead>
                    <tr>
                      {columns.map((name) => (
                        <th scope="col" key={name}>
                          {t(name)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {members.map((member) => (
                      <Row
                        key={member.id}
                        member={member}
                        onOpen={administers ? () => setOpened({ member }) : null}
                      />
                    ))}
                  </tbody>
                </table>
              </div>
            )
          }
        </Loaded>
      </Panel>
      {opened && <MemberDrawer member={opened.member} onClose={() => setOpened(null)} />}
    </>
  );
}
