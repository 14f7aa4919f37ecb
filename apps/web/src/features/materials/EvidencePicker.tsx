import type { MaterialKind } from '@mingjing/domain';
import { Checkbox } from 'antd';
import { useEffect, useState } from 'react';

import { Loaded } from '../../ui/states';
import { KindChoice } from './KindChoice';
import { sizeText, type MaterialAnswer, type MaterialsAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { UploadPanel } from './UploadPanel';
import { descriptionOf, useDescription } from './use-description';
import { useMaterials } from './use-materials';
import './materials.css';

interface Props {
  readonly caseId: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Only papers of this kind, beside those whose kind can still be said. */
  readonly kind?: MaterialKind;
  readonly mayUpload?: boolean;
}

interface LineProps {
  readonly caseId: string;
  readonly material: MaterialAnswer;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
}

function Line({ caseId, material, chosen, choose }: LineProps) {
  const t = useMaterialTexts();
  const { id, title, kind, size, state, sameAs } = material;
  const describing = useDescription(caseId, id);
  return (
    <li className="row wrap">
      <Checkbox checked={chosen} onChange={({ target }) => choose(target.checked)}>
        {title}
        <span className="t3 s12">
          {state === 'filed' && ` ${kind.label} ·`} {sizeText(size)} ·{' '}
          {state === 'filed' ? t('inFile') : t('notFiled')}
        </span>
        {sameAs && <span className="t2 s12"> {t('same', { title: sameAs.title })}</span>}
      </Checkbox>
      {state === 'received' && (
        <KindChoice
          small
          name={`${t('kind')} ${title}`}
          value={kind.code}
          onChange={(code) => describing.mutate({ ...descriptionOf(material), kind: code })}
        />
      )}
    </li>
  );
}

const usableOf = ({ materials }: MaterialsAnswer): readonly MaterialAnswer[] =>
  materials.filter(({ state }) => state === 'received' || state === 'filed');

function Choice(props: Props & { readonly answer: MaterialsAnswer }) {
  const { caseId, value, onChange, kind, mayUpload = true, answer } = props;
  const usable = usableOf(answer).filter(
    (material) => kind === undefined || material.state === 'received' || material.kind.code === kind,
  );
  const [known, setKnown] = useState(() => usable.map(({ id }) => id));
  // What is uploaded while the form is open is meant for this act.
  const fresh = usable.filter(({ id }) => !known.includes(id)).map(({ id }) => id);
  const come = fresh.join();
  useEffect(() => {
    if (come === '') return;
    const ids = come.split(',');
    setKnown((all) => [...all, ...ids]);
    onChange([...value, ...ids.filter((id) => !value.includes(id))]);
  }, [come]);
  return (
    <div className="evidence">
      {usable.length > 0 && (
        <ul>
          {usable.map((material) => (
            <Line
              key={material.id}
              caseId={caseId}
              material={material}
              chosen={value.includes(material.id)}
              choose={(chosen) =>
                onChange(chosen ? [...value, material.id] : value.filter((other) => other !== material.id))
              }
            />
          ))}
        </ul>
      )}
      {mayUpload && <UploadPanel caseId={caseId} answer={answer} small />}
    </div>
  );
}

/** Lays papers beside an act: those in the file, and new ones, which the act files. */
export function EvidencePicker(props: Props) {
  const query = useMaterials(props.caseId);
  return (
    <Loaded query={query} lines={2}>
      {(answer) => <Choice {...props} answer={answer} />}
    </Loaded>
  );
}
