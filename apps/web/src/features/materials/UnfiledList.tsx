import { Button } from 'antd';
import { useState } from 'react';

import { useToast } from '../../ui/toasts';
import { Refusals } from '../../ui/states';
import type { CaseAnswer } from '../case/case-answers';
import { sizeText, type MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { UnfiledRow } from './UnfiledRow';
import { useDiscard } from './use-description';
import { useFiling } from './use-filing';
import { useUploads } from './use-materials';

interface Props {
  readonly file: CaseAnswer;
  readonly materials: readonly MaterialAnswer[];
  readonly open: (id: string) => void;
}

function Interrupted({ caseId, material }: { readonly caseId: string; readonly material: MaterialAnswer }) {
  const t = useMaterialTexts();
  const discard = useDiscard(caseId, material.id);
  const percent = Math.floor((material.arrived / material.size) * 100);
  return (
    <li className="unfiled">
      <b className="filename">{material.fileName}</b>
      <p className="s13 t2">{t('interrupted', { percent, size: sizeText(material.size) })}</p>
      <div className="row">
        <Button size="small" loading={discard.isPending} onClick={() => discard.mutate()}>
          {t('discard')}
        </Button>
      </div>
    </li>
  );
}

/** One's own papers that no act has filed yet. */
export function UnfiledList({ file, materials, open }: Props) {
  const t = useMaterialTexts();
  const say = useToast();
  const { list } = useUploads(file.id);
  const [left, setLeft] = useState<readonly string[]>([]);
  const received = materials.filter(({ state }) => state === 'received');
  const halfway = materials.filter(({ state, id }) => state === 'arriving' && !list.isSending(id));
  const chosen = received.filter(({ id }) => !left.includes(id));
  const filing = useFiling(file, 'addMaterial', () => say(t('filed', { count: chosen.length })));
  if (received.length + halfway.length === 0) return null;
  return (
    <section className="unfiledbox" aria-label={t('unfiled')}>
      <h3>{t('unfiled')}</h3>
      <p className="t2 s13">{t('unfiled.hint')}</p>
      <ul>
        {halfway.map((material) => (
          <Interrupted key={material.id} caseId={file.id} material={material} />
        ))}
        {received.map((material) => (
          <UnfiledRow
            key={material.id}
            caseId={file.id}
            material={material}
            chosen={!left.includes(material.id)}
            choose={(wanted) =>
              setLeft((ids) => (wanted ? ids.filter((id) => id !== material.id) : [...ids, material.id]))
            }
            open={() => open(material.id)}
          />
        ))}
      </ul>
      {filing.error && <Refusals problem={filing.error} />}
      {received.length > 0 && (
        <div className="row">
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={filing.isPending}
            onClick={() => filing.mutate({ payload: {}, evidence: chosen.map(({ id }) => id) })}
          >
            {t('file', { count: chosen.length })}
          </Button>
          {chosen.length === 0 && <span className="t3 s12">{t('file.none')}</span>}
        </div>
      )}
    </section>
  );
}
