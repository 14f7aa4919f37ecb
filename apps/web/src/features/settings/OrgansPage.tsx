import { useState } from 'react';

import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { ListTable } from '../../ui/ListTable';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { SearchField } from '../../ui/SearchField';
import { EmptyState, Loaded } from '../../ui/states';
import { useSettingsTexts } from './texts';

type Organ = components['schemas']['OrganView'];

interface Placed {
  readonly organ: Organ;
  readonly depth: number;
}

/** Each organ under the one it belongs to. */
function placed(organs: readonly Organ[], parentId: string | null = null, depth = 0): readonly Placed[] {
  const known = new Set(organs.map(({ id }) => id));
  return organs
    .filter(
      (organ) => (organ.parentId !== null && known.has(organ.parentId) ? organ.parentId : null) === parentId,
    )
    .flatMap((organ) => [{ organ, depth }, ...placed(organs, organ.id, depth + 1)]);
}

export function OrgansPage() {
  const t = useSettingsTexts();
  const [text, setText] = useState('');
  const organs = useGet<{ organs: Organ[] }>('/api/organs');
  return (
    <>
      <PageHeader title={t('organs.title')} />
      <Panel
        title={t('organs.title')}
        note={organs.data && t('organs.note', { count: organs.data.organs.length })}
        extra={<SearchField label={t('find')} value={text} onSearch={setText} width={200} />}
      >
        <Loaded query={organs} lines={14}>
          {(answer) => <List organs={answer.organs} text={text.trim()} />}
        </Loaded>
      </Panel>
    </>
  );
}

function List({ organs, text }: { readonly organs: readonly Organ[]; readonly text: string }) {
  const t = useSettingsTexts();
  const names = new Map(organs.map(({ id, name }) => [id, name]));
  const rows = placed(organs).filter(({ organ }) => `${organ.name}${organ.shortName}`.includes(text));
  if (rows.length === 0) return <EmptyState text={t('organs.empty')} />;
  return (
    <ListTable
      rows={rows}
      keyOf={({ organ }) => organ.id}
      columns={[
        {
          name: t('organs.name'),
          cell: ({ organ, depth }) => (
            <span style={{ paddingLeft: text === '' ? depth * 20 : 0 }}>
              <span className={organ.historical ? 't3' : depth === 0 ? 'b' : ''}>{organ.name}</span>{' '}
              {organ.historical && <span className="tag dash">{t('organs.historical')}</span>}{' '}
              {organ.nameToVerify && <span className="tag dash">{t('organs.verify')}</span>}
            </span>
          ),
        },
        { name: t('organs.short'), className: 't2', cell: ({ organ }) => organ.shortName },
        { name: t('organs.kind'), className: 't2', cell: ({ organ }) => t(`kind.${organ.kind}`) },
        {
          name: t('organs.successor'),
          className: 't2',
          cell: ({ organ }) => (organ.successorId === null ? '' : names.get(organ.successorId)),
        },
      ]}
    />
  );
}
