import { Button, Progress } from 'antd';
import { useRef, useState, type DragEvent } from 'react';

import { Icon } from '../../ui/Icon';
import { sizeText, type MaterialsAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import type { Sending } from './upload-list';
import { useUploads } from './use-materials';

function SendingLine({ sending, caseId }: { readonly sending: Sending; readonly caseId: string }) {
  const t = useMaterialTexts();
  const { list } = useUploads(caseId);
  const { key, name, size, sent, state, problem } = sending;
  const percent = Math.min(Math.floor((sent / Math.max(size, 1)) * 100), 100);
  const stands = state === 'sending' && percent === 100 ? t('sending.checking') : t(`sending.${state}`);
  return (
    <li className="sending">
      <div className="row between wrap">
        <b className="filename">{name}</b>
        <span className="s12 t2">
          {sizeText(size)} · {stands}
        </span>
      </div>
      {state !== 'refused' && (
        <Progress
          percent={percent}
          size="small"
          status={state === 'sending' ? 'active' : 'normal'}
          aria-label={name}
        />
      )}
      {problem !== null && state === 'refused' && (
        <p className="red s13" role="alert">
          {problem.detail ?? problem.title}
        </p>
      )}
      {state === 'cut' && <p className="s13 t2">{t('sending.cut.hint')}</p>}
      <div className="row">
        {(state === 'sending' || state === 'waiting') && (
          <Button size="small" onClick={() => list.pause(key)}>
            {t('pause')}
          </Button>
        )}
        {(state === 'paused' || state === 'cut') && (
          <Button size="small" onClick={() => list.resume(key)}>
            {t('resume')}
          </Button>
        )}
        <Button size="small" type="text" onClick={() => list.drop(key)}>
          {state === 'refused' ? t('dismiss') : t('discard')}
        </Button>
      </div>
    </li>
  );
}

interface Props {
  readonly caseId: string;
  readonly answer: MaterialsAnswer;
  readonly small?: boolean;
}

/** Files are dropped here or chosen; they begin to arrive at once, and are filed afterwards. */
export function UploadPanel({ caseId, answer, small = false }: Props) {
  const t = useMaterialTexts();
  const { list, sendings } = useUploads(caseId);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const { limits, materials } = answer;
  const add = (files: FileList | null): void => list.add([...(files ?? [])], materials);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <div className="uploading noprint">
      <div
        className={over ? 'dropzone over' : 'dropzone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Button
          icon={<Icon name="upload" />}
          size={small ? 'small' : 'middle'}
          onClick={() => chooser.current?.click()}
        >
          {t('choose')}
        </Button>
        <span className="t2 s13">{t('drop')}</span>
        <span className="t3 s12">
          {t('limits', { size: sizeText(limits.size), days: limits.daysUnfiled })}
        </span>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={t('choose')}
          accept={limits.extensions.map((extension) => `.${extension}`).join(',')}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      {sendings.length > 0 && (
        <ul className="sendings" aria-label={t('sendings')} aria-live="polite">
          {sendings.map((sending) => (
            <SendingLine key={sending.key} sending={sending} caseId={caseId} />
          ))}
        </ul>
      )}
    </div>
  );
}
