import { useQuery } from '@tanstack/react-query';

import { send } from '../../api/client';
import { Day } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { Bones, ErrorState, Refusals } from '../../ui/states';
import type { PreviewAnswer } from '../acts/act-answers';
import { applicationOf, type IntakeDraft, type Organ } from './intake-draft';
import { useIntakeTexts } from './texts';

interface Props {
  readonly draft: IntakeDraft;
  readonly organs: readonly Organ[];
  readonly today: string;
}

/** Until when the application would have to be examined if it were registered now; or why it would be refused. */
export function IntakeDue({ draft, organs, today }: Props) {
  const t = useIntakeTexts();
  const body = applicationOf(draft, organs);
  const preview = useQuery<PreviewAnswer>({
    queryKey: ['/api/cases/preview', JSON.stringify(body)],
    queryFn: async ({ signal }) => send<PreviewAnswer>('POST', '/api/cases/preview', { body, signal }),
    retry: false,
    gcTime: 0,
    placeholderData: undefined,
  });
  if (preview.error)
    return preview.error.refusals.length + preview.error.errors.length > 0 ? (
      <Refusals problem={preview.error} />
    ) : (
      <ErrorState problem={preview.error} retry={() => void preview.refetch()} />
    );
  if (!preview.data) return <Bones lines={1} />;
  const running = preview.data.deadlines.flatMap(({ after }) =>
    after !== null && after.status.code === 'running' ? [after] : [],
  );
  return (
    <div className="intakedue" role="status">
      {running.map(({ rule, label, dueOn, article, explanation, provisional }) => (
        <p key={rule}>
          {t('due.starts', { clock: label })} <Day day={dueOn} today={today} provisional={provisional} />{' '}
          <ExplanationPopover title={`${label} · ${article}`} lines={explanation}>
            {article}
          </ExplanationPopover>
        </p>
      ))}
    </div>
  );
}
