import { Checkbox } from 'antd';

import { Loaded } from '../../ui/states';
import { sizeText, type MaterialsAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { UploadPanel } from './UploadPanel';
import { useMaterials } from './use-materials';
import './materials.css';

interface Props {
  readonly caseId: string;
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function Choice({ caseId, value, onChange, answer }: Props & { readonly answer: MaterialsAnswer }) {
  const t = useMaterialTexts();
  const usable = answer.materials.filter(({ state }) => state === 'received' || state === 'filed');
  return (
    <div className="evidence">
      {usable.length > 0 && (
        <ul>
          {usable.map(({ id, title, kind, size, state, sameAs }) => (
            <li key={id}>
              <Checkbox
                checked={value.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...value, id] : value.filter((other) => other !== id))
                }
              >
                {title}
                <span className="t3 s12">
                  {' '}
                  {kind.label} · {sizeText(size)} · {state === 'filed' ? t('inFile') : t('notFiled')}
                </span>
                {sameAs && <span className="t2 s12"> {t('same', { title: sameAs.title })}</span>}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      <UploadPanel caseId={caseId} answer={answer} small />
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
