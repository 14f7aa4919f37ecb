import { Button, Input } from 'antd';
import { useEffect, useRef } from 'react';

import { useSession } from '../../app/session';
import { momentOf } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { ErrorState, Loaded } from '../../ui/states';
import type { MaterialAnswer, MaterialsAnswer } from '../materials/material-answers';
import { UploadPanel } from '../materials/UploadPanel';
import { useDiscard } from '../materials/use-description';
import { useMaterials } from '../materials/use-materials';
import '../materials/materials.css';
import type { HandIn, Item } from './answers';
import { Checklist } from './Checklist';
import { checkedItems, lineOf } from './draft';
import { EvidenceTable } from './EvidenceTable';
import { HandInButton } from './HandInButton';
import { HandOver } from './HandOver';
import { Head } from './Head';
import { useHandInTexts } from './texts';
import { useDraft, type KeptDraft } from './use-draft';

const fileOf = ({ id, title, fileName, size, mediaType, pages }: MaterialAnswer) => ({
  ...{ id, title, fileName, size, mediaType, pages },
  sha256: null,
  mine: true,
});

function Unlisted({
  caseId,
  material,
  list,
}: {
  readonly caseId: string;
  readonly material: MaterialAnswer;
  readonly list: () => void;
}) {
  const t = useHandInTexts();
  const discard = useDiscard(caseId, material.id);
  const { user } = useSession();
  return (
    <li className="row between wrap">
      <span>
        <span className="filename">{material.fileName}</span>{' '}
        <span className="t3 s12">{t(`scan.${material.scan}`)}</span>
      </span>
      <span className="row">
        <Button size="small" onClick={list} aria-label={`${t('files.list')}: ${material.fileName}`}>
          {t('files.list')}
        </Button>
        {material.uploadedBy === user.displayName && (
          <Button
            size="small"
            type="text"
            loading={discard.isPending}
            onClick={() => discard.mutate()}
            aria-label={`${t('files.delete')}: ${material.fileName}`}
          >
            {t('files.delete')}
          </Button>
        )}
      </span>
    </li>
  );
}

interface FilesProps {
  readonly page: HandIn;
  readonly answer: MaterialsAnswer;
  readonly kept: KeptDraft;
}

/** Whatever arrives while the page is open goes onto the list by itself; what lay there before is put on it by hand. */
function Files({ page, answer, kept }: FilesProps) {
  const t = useHandInTexts();
  const received = answer.materials.filter(({ filing, state }) => filing === null && state === 'received');
  const known = useRef(new Set(received.map(({ id }) => id)));
  const { change } = kept;
  useEffect(() => {
    const arrived = received.filter(({ id }) => !known.current.has(id));
    for (const { id } of arrived) known.current.add(id);
    if (arrived.length > 0)
      change((old) => ({
        ...old,
        lines: [...old.lines, ...arrived.map((file) => lineOf(fileOf(file), page.items))],
      }));
  });
  const listed = new Set(kept.draft.lines.map(({ material }) => material));
  const unlisted = received.filter(({ id }) => !listed.has(id));
  return (
    <Panel title={t('upload')}>
      <UploadPanel caseId={page.caseId} answer={answer} />
      {unlisted.length > 0 && (
        <div className="unlisted">
          <h3 className="s13">{t('files.unlisted')}</h3>
          <ul>
            {unlisted.map((material) => (
              <Unlisted
                key={material.id}
                caseId={page.caseId}
                material={material}
                list={() =>
                  change((old) => ({ ...old, lines: [...old.lines, lineOf(fileOf(material), page.items)] }))
                }
              />
            ))}
          </ul>
        </div>
      )}
      {listed.size === 0 && <p className="pad t3 s12">{t('files.none')}</p>}
    </Panel>
  );
}

function SavedState({ page, kept }: { readonly page: HandIn; readonly kept: KeptDraft }) {
  const t = useHandInTexts();
  const { saving, problem } = kept;
  if (saving === 'failed' && problem) return <ErrorState problem={problem} retry={() => void kept.save()} />;
  if (saving === 'changed') return <span className="t2 s12">{t('saved.changed')}</span>;
  if (saving === 'saving') return <span className="t2 s12">{t('saved.saving')}</span>;
  const { savedAt = null, savedBy = null } = page.draft ?? {};
  if (savedAt === null) return null;
  return <span className="t3 s12">{t('saved.by', { by: savedBy ?? '', time: momentOf(savedAt) })}</span>;
}

function Conflict({ kept }: { readonly kept: KeptDraft }) {
  const t = useHandInTexts();
  return (
    <div className="refusal" role="alert">
      <h3>{t('conflict.title')}</h3>
      <p>{kept.problem?.detail}</p>
      <p>{t('conflict.text')}</p>
      <span className="row wrap">
        <Button onClick={kept.overwrite}>{t('conflict.mine')}</Button>
        <Button type="text" onClick={kept.takeTheirs}>
          {t('conflict.theirs')}
        </Button>
      </span>
    </div>
  );
}

function Evidence({ items, kept }: { readonly items: readonly Item[]; readonly kept: KeptDraft }) {
  const t = useHandInTexts();
  const { draft, change } = kept;
  return (
    <Panel title={t('evidence')} note={t('evidence.note')}>
      {draft.lines.length === 0 ? (
        <p className="pad t2">{t('evidence.none')}</p>
      ) : (
        <EvidenceTable
          lines={draft.lines}
          items={items}
          change={(part) => change((old) => ({ ...old, lines: part(old.lines) }))}
        />
      )}
      <label className="pad summary">
        <span className="s13">{t('summary')}</span>
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={draft.summary}
          onChange={({ target }) => change((old) => ({ ...old, summary: target.value }))}
        />
      </label>
    </Panel>
  );
}

/** Where a liaison prepares a hand-in: files, checklist, evidence list, and the button that hands it in. */
export function Preparing({ page }: { readonly page: HandIn }) {
  const kept = useDraft(page);
  const materials = useMaterials(page.caseId);
  const items = checkedItems(page.items, kept.draft);
  return (
    <>
      <Head page={page} items={items} />
      {kept.saving === 'conflict' && <Conflict kept={kept} />}
      <div className="preparing">
        <Checklist page={page} items={items} draft={kept.draft} change={kept.change} />
        <div>
          <Loaded query={materials} lines={3}>
            {(answer) => <Files page={page} answer={answer} kept={kept} />}
          </Loaded>
          <Evidence items={items} kept={kept} />
        </div>
      </div>
      <div className="handinfoot noprint">
        <SavedState page={page} kept={kept} />
        <span className="grow" />
        <HandOver page={page} />
        <HandInButton page={page} kept={kept} items={items} />
      </div>
    </>
  );
}
