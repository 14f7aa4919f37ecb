import { Radio } from 'antd';

import type { OutstandingNotice, StandingAnswer } from '../../api/answers';
import { useGet } from '../../api/queries';
import { Bones, EmptyState } from '../../ui/states';
import type { Payload } from '../acts/act-answers';
import { FieldFrame } from '../acts/FieldFrame';
import type { FormProps } from '../acts/ActField';
import { useServingTexts } from './texts';

const keyOf = (document: unknown, to: unknown): string => `${String(document)} ${String(to)}`;

interface Props extends FormProps {
  /** Which of the documents that are owed the act can be about. */
  readonly fits: (notice: OutstandingNotice) => boolean;
}

/** Document and recipient in one choice: only what is still owed to somebody. */
export function OwedChoice({ case: file, payload, onChange, words, fits }: Props) {
  const t = useServingTexts();
  const { data } = useGet<StandingAnswer>(`/api/cases/${file.id}/standing`);
  const owed = data?.outstanding.filter((notice) => notice.to !== null && fits(notice));
  const choose = (key: string): void => {
    const found = owed?.find(({ document, to }) => keyOf(document.code, to) === key);
    if (found) onChange({ ...payload, document: found.document.code, to: found.to } satisfies Payload);
  };
  return (
    <FieldFrame label={t('owed')} words={[...(words['document'] ?? []), ...(words['to'] ?? [])]} group>
      {({ id }) =>
        owed === undefined ? (
          <Bones lines={2} />
        ) : owed.length === 0 ? (
          <EmptyState text={t('owed.none')} />
        ) : (
          <Radio.Group
            id={id}
            className="choices"
            value={keyOf(payload['document'], payload['to'])}
            onChange={(event) => choose(String(event.target.value))}
            options={owed.map(({ document, number, to, name }) => ({
              value: keyOf(document.code, to),
              label: (
                <>
                  {document.label} {number !== null && <span className="t3">{number}</span>}{' '}
                  <span className="t2">→ {name}</span>
                </>
              ),
            }))}
          />
        )
      }
    </FieldFrame>
  );
}
