import type { CaseAnswer } from './case-answers';
import type { Payload } from '../acts/act-answers';
import { PayloadView } from './PayloadView';
import { useCaseTexts } from './texts';

interface Told {
  readonly seq?: number;
  readonly act: string;
  readonly occurredOn: string;
  readonly payload: Payload;
}

interface Props {
  readonly payload: Payload;
  readonly file: Pick<CaseAnswer, 'procedure' | 'parties'>;
}

/** A correction: which entry, what stands in its place, and which later entries follow from it. */
export function CorrectionView({ payload, file }: Props) {
  const t = useCaseTexts();
  const reason = payload['reason'] as string;
  const replaced = (payload['replaced'] ?? null) as Told | null;
  const dropped = (payload['dropped'] ?? []) as readonly number[];
  const restated = (payload['restated'] ?? []) as readonly Told[];
  return (
    <dl className="kv payload">
      <div>
        <dt>{t('correction.wrong')}</dt>
        <dd>{t('timeline.seq', { seq: Number(payload['seq']) })}</dd>
      </div>
      <div>
        <dt>{t('field.reason')}</dt>
        <dd className="pre">{reason}</dd>
      </div>
      <div>
        <dt>{t('correction.right')}</dt>
        <dd>
          {replaced === null ? (
            t('correction.struck')
          ) : (
            <>
              {t('correction.occurred', { day: replaced.occurredOn })}
              <PayloadView
                procedure={file.procedure.code}
                act={replaced.act}
                payload={replaced.payload}
                parties={file.parties}
              />
            </>
          )}
        </dd>
      </div>
      {dropped.length > 0 && (
        <div>
          <dt>{t('correction.dropped')}</dt>
          <dd>{dropped.map((seq) => t('timeline.seq', { seq })).join(t('correction.comma'))}</dd>
        </div>
      )}
      {restated.length > 0 && (
        <div>
          <dt>{t('correction.restated')}</dt>
          <dd>
            {restated
              .map(({ seq, occurredOn }) => t('correction.restatedTo', { seq: seq ?? 0, day: occurredOn }))
              .join(t('correction.comma'))}
          </dd>
        </div>
      )}
    </dl>
  );
}
