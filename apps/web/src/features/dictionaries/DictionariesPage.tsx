import { dictionaryKinds, dictionaryLabels, dictionaryShapes, type DictionaryKind } from '@mingjing/domain';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { DICTIONARIES, type DictionaryAnswer, type DictionaryEntry } from '../../api/dictionaries';
import { useGet } from '../../api/queries';
import { hasRole, useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { EmptyState, Loaded } from '../../ui/states';
import './dictionaries.css';
import type { KindAnswer } from './entry-drafts';
import { EntryDrawer } from './EntryDrawer';
import { EntryTable } from './EntryTable';
import { useDictionariesTexts } from './texts';

/** Where the address says nothing else, the first dictionary. */
function useKind(): [DictionaryKind, (kind: DictionaryKind) => void] {
  const [params, setParams] = useSearchParams();
  const kind = dictionaryKinds.find((each) => each === params.get('kind')) ?? dictionaryKinds[0];
  return [kind, (next) => setParams({ kind: next }, { replace: true })];
}

/** The entry in the drawer; without a code one to add. */
interface Opened {
  readonly code: string | null;
}

const textOf = ({ code, zh, en, wording, article }: DictionaryEntry): string =>
  `${code} ${zh} ${en} ${wording ?? ''} ${article?.text ?? ''}`.toLowerCase();

export function DictionariesPage() {
  const t = useDictionariesTexts();
  const language = useLanguage();
  const administers = hasRole(useSession(), ['administrator']);
  const [kind, setKind] = useKind();
  const [text, setText] = useState('');
  const [ended, setEnded] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const kinds = useGet<{ kinds: readonly KindAnswer[] }>(DICTIONARIES);
  const dictionary = useGet<DictionaryAnswer>(`${DICTIONARIES}/${kind}`, { all: true }, { fresh: true });
  const shown = kinds.data?.kinds.find(({ code }) => code === kind);
  const close = (): void => setOpened(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          administers && (
            <Button type="primary" onClick={() => setOpened({ code: null })}>
              {t('add')}
            </Button>
          )
        }
      />
      {kinds.data && (
        <div className="dictionarykinds">
          <Segments
            label={t('title')}
            value={kind}
            onChange={setKind}
            options={kinds.data.kinds.map(({ code, inForce }) => ({
              value: code,
              label: `${dictionaryLabels[code][language]} ${String(inForce)}`,
            }))}
          />
        </div>
      )}
      <Panel
        title={dictionaryLabels[kind][language]}
        note={shown && t('counts', { count: shown.inForce, all: shown.all })}
        extra={
          <span className="dictionarytools">
            <Checkbox checked={ended} onChange={(event) => setEnded(event.target.checked)}>
              {t('showEnded')}
            </Checkbox>
            <SearchField label={t('find')} value={text} onSearch={setText} width={200} />
          </span>
        }
      >
        <Loaded query={dictionary} lines={12}>
          {({ entries }) => {
            const rows = entries.filter(
              (entry) =>
                (ended || entry.state !== 'ended') && textOf(entry).includes(text.trim().toLowerCase()),
            );
            if (rows.length === 0) return <EmptyState text={t('empty')} />;
            return (
              <EntryTable
                rows={rows}
                all={entries}
                shape={dictionaryShapes[kind]}
                onOpen={({ code }) => setOpened({ code })}
              />
            );
          }}
        </Loaded>
      </Panel>
      {opened !== null && dictionary.data && (
        <EntryDrawer
          key={opened.code}
          kind={kind}
          code={opened.code}
          entries={dictionary.data.entries}
          administers={administers}
          onClose={close}
        />
      )}
    </>
  );
}
