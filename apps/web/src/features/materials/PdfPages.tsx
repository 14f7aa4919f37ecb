import {
  getDocument,
  GlobalWorkerOptions,
  RenderingCancelledException,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { Bones, EmptyState } from '../../ui/states';
import { useMaterialTexts } from './texts';

GlobalWorkerOptions.workerSrc = worker;

const FIT = 900;
const NEAR = '600px';
const MOST_PIXELS = 16_000_000;

interface PageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly turn: number;
  readonly draws: Map<number, () => Promise<void>>;
}

/** Drawn when it comes near, at the sharpness of the screen. */
function Page({ pdf, number, zoom, turn, draws }: PageProps) {
  const t = useMaterialTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    let wanted = true;
    let task: RenderTask | undefined;
    let drawn: Promise<void> | undefined;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const rotation = (page.rotate + turn) % 360;
      const plain = page.getViewport({ scale: 1, rotation });
      const scale = (Math.min(FIT, place.parentElement?.clientWidth ?? FIT) / plain.width) * zoom;
      const area = plain.width * plain.height * scale * scale;
      const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / area));
      const viewport = page.getViewport({ scale: scale * sharp, rotation });
      place.width = Math.floor(viewport.width);
      place.height = Math.floor(viewport.height);
      place.style.width = `${String(Math.floor(viewport.width / sharp))}px`;
      const context = place.getContext('2d');
      if (!context) return;
      task = page.render({ canvasContext: context, viewport });
      await task.promise;
    };
    const tell = (error?: unknown): void => {
      if (wanted && !(error instanceof RenderingCancelledException)) setFailed(error !== undefined);
    };
    const once = (): Promise<void> => (drawn ??= draw().then(() => tell(), tell));
    draws.set(number, once);
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void once();
      },
      { rootMargin: NEAR },
    );
    watch.observe(place);
    return () => {
      wanted = false;
      watch.disconnect();
      task?.cancel();
      draws.delete(number);
    };
  }, [pdf, number, zoom, turn, draws]);
  return (
    <>
      {failed && (
        <p className="notice" role="alert">
          {t('page.failed', { number })}
        </p>
      )}
      <canvas
        ref={canvas}
        className="pdfpage"
        role="img"
        aria-label={t('page', { number, count: pdf.numPages })}
      />
    </>
  );
}

interface Props {
  readonly url: string;
  readonly zoom: number;
  readonly turn: number;
  /** Draws whatever has not been drawn yet; printing waits for it. */
  readonly ready: RefObject<() => Promise<void>>;
}

/** A PDF page by page; nothing in it runs, and what is not looked at is not fetched. */
export function PdfPages({ url, zoom, turn, ready }: Props) {
  const t = useMaterialTexts();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [draws] = useState(() => new Map<number, () => Promise<void>>());
  useEffect(() => {
    const loading = getDocument({
      url,
      withCredentials: true,
      cMapUrl: '/pdfjs/cmaps/',
      cMapPacked: true,
      standardFontDataUrl: '/pdfjs/standard_fonts/',
      isEvalSupported: false,
      enableXfa: false,
    });
    let wanted = true;
    loading.promise.then(
      (loaded) => wanted && setPdf(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
      void loading.destroy();
    };
  }, [url]);
  useEffect(() => {
    ready.current = async () => {
      for (const draw of draws.values()) await draw();
    };
  }, [ready, draws]);
  if (failed) return <EmptyState text={t('unreadable')} />;
  if (!pdf) return <Bones lines={12} />;
  return (
    <>
      <p className="t3 s12 noprint">{t('pages.count', { count: pdf.numPages })}</p>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <Page key={index} pdf={pdf} number={index + 1} zoom={zoom} turn={turn} draws={draws} />
      ))}
    </>
  );
}
