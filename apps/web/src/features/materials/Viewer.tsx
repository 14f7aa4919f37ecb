import { Button, Drawer } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';

import { Icon } from '../../ui/Icon';
import { Bones, EmptyState } from '../../ui/states';
import { contentOf, sizeText, type MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';

const PdfPages = lazy(async () => ({ default: (await import('./PdfPages')).PdfPages }));

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const QUARTER = 90;

interface Props {
  readonly material: MaterialAnswer;
  readonly close: () => void;
}

/** Shows a PDF or a picture in the page; anything else is to be saved. */
export function Viewer({ material, close }: Props) {
  const t = useMaterialTexts();
  const [step, setStep] = useState(ZOOMS.indexOf(1));
  const [turn, setTurn] = useState(0);
  const ready = useRef<() => Promise<void>>(async () => undefined);
  const { id, title, fileName, kind, mediaType, shown, size } = material;
  const zoom = ZOOMS[step] ?? 1;
  const print = async (): Promise<void> => {
    await ready.current();
    window.print();
  };
  return (
    <Drawer
      open
      onClose={close}
      size="min(1180px, 100vw)"
      rootClassName="viewer"
      title={
        <>
          {title}
          <span className="t3 s13 subtitle">
            {kind.label} · {fileName} · {sizeText(size)}
          </span>
        </>
      }
    >
      <div className="viewertools noprint" role="toolbar" aria-label={t('tools')}>
        {shown && (
          <>
            <Button
              icon={<Icon name="zoomOut" />}
              aria-label={t('zoom.out')}
              disabled={step === 0}
              onClick={() => setStep(step - 1)}
            />
            <span className="zoom s13" aria-live="polite">
              {Math.round(zoom * 100)}%
            </span>
            <Button
              icon={<Icon name="zoomIn" />}
              aria-label={t('zoom.in')}
              disabled={step === ZOOMS.length - 1}
              onClick={() => setStep(step + 1)}
            />
            <Button
              icon={<Icon name="rotate" />}
              aria-label={t('rotate')}
              onClick={() => setTurn((turn + QUARTER) % (4 * QUARTER))}
            />
            <Button icon={<Icon name="print" />} onClick={() => void print()}>
              {t('print')}
            </Button>
          </>
        )}
        <Button icon={<Icon name="download" />} href={contentOf(id)} download={fileName}>
          {t('download')}
        </Button>
      </div>
      <div className="viewed">
        {!shown && <EmptyState text={t('notShown')} />}
        {mediaType === 'application/pdf' && (
          <Suspense fallback={<Bones />}>
            <PdfPages url={contentOf(id, true)} zoom={zoom} turn={turn} ready={ready} />
          </Suspense>
        )}
        {shown && mediaType !== 'application/pdf' && (
          <img
            src={contentOf(id, true)}
            alt={title}
            style={{ width: `${String(zoom * 100)}%`, transform: `rotate(${String(turn)}deg)` }}
          />
        )}
      </div>
    </Drawer>
  );
}
