import type { components } from '../../api/schema';
import { Day } from '../../ui/DueBadge';
import { ExplanationPopover } from '../../ui/ExplanationPopover';
import { ListTable } from '../../ui/ListTable';
import { EmptyState } from '../../ui/states';
import { useServingTexts } from './texts';
import './serving.css';

type Line = components['schemas']['ServiceLineView'];
type Service = components['schemas']['ServiceView'];

interface Props {
  readonly lines: readonly Line[];
  readonly today: string;
}

/** Every document of the case with each recipient: what was tried, what proves it, and what it started. */
export function ServicesTab({ lines, today }: Props) {
  const t = useServingTexts();
  if (lines.length === 0) return <EmptyState text={t('table.none')} />;
  return (
    <ListTable
      className="services"
      label={t('table.caption')}
      rows={lines}
      keyOf={({ document, to, name, service }) =>
        `${document.code} ${to ?? name} ${String(service?.seq ?? 'open')}`
      }
      classOf={({ state }) => (state.code === 'returned' ? 'late' : '')}
      columns={[
        {
          name: t('table.document'),
          cell: ({ document, number }) => (
            <span>
              {document.label}
              {number !== null && <span className="line t3 s12 number">{number}</span>}
            </span>
          ),
        },
        { name: t('table.recipient'), cell: ({ name }) => name },
        {
          name: t('table.state'),
          cell: ({ state, since }) => (
            <span>
              <span className={state.code === 'returned' ? 'tag red' : 'tag'}>{state.label}</span>
              {since !== null && <span className="line t3 s12">{t('since', { day: since })}</span>}
            </span>
          ),
        },
        { name: t('table.attempts'), cell: (line) => <Failed line={line} /> },
        {
          name: t('table.way'),
          cell: ({ notice, service }) => (
            <span>
              {notice && <Notice notice={notice} />}
              {service && <Proof service={service} />}
            </span>
          ),
        },
        {
          name: t('table.on'),
          className: 'nowrap',
          cell: ({ service }) => (service ? <Day day={service.on} today={today} /> : '—'),
        },
        {
          name: t('table.effect'),
          cell: (line) => <span>{line.service ? <Effect line={line} on={line.service.on} /> : '—'}</span>,
        },
      ]}
    />
  );
}

function Failed({ line: { failed } }: { readonly line: Line }) {
  const t = useServingTexts();
  if (failed.length === 0) return <span className="t3">{t('table.noAttempt')}</span>;
  return (
    <ol className="attempts">
      {failed.map(({ seq, on, method, reason, trackingNumber }) => (
        <li key={seq}>
          {on} {method?.label}
          <span className="line t2 s12">
            {reason}
            {trackingNumber !== null && ` · ${t('tracking', { number: trackingNumber })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Notice({ notice }: { readonly notice: NonNullable<Line['notice']> }) {
  const t = useServingTexts();
  const { on, medium, cause, until, reason } = notice;
  return (
    <span className="line s12" title={reason}>
      {t('notice', { day: on, medium, cause })}
      {until !== null && <span className="line t2">{t('notice.until', { day: until })}</span>}
    </span>
  );
}

/** Way and proof, in the order of the receipt. */
function Proof({ service }: { readonly service: Service }) {
  const t = useServingTexts();
  const { receivedBy, receiver, witnesses } = service;
  const signer = [receivedBy, receiver?.label].filter(Boolean).join(' · ');
  const lines = [
    signer && t('signed', { name: signer }),
    service.through && t('through', { body: service.through }),
    service.trackingNumber && t('tracking', { number: service.trackingNumber }),
    service.deliveryRecord && t('record', { record: service.deliveryRecord }),
    service.refusal && t('refusal', { reason: service.refusal }),
    witnesses.length > 0 && t('witnesses', { names: witnesses.join('、') }),
    service.filmed && t('filmed'),
    service.address && t('address', { address: service.address }),
    service.receiptNumber && t('receipt', { number: service.receiptNumber }),
    service.papers > 0 && t('papers', { count: service.papers }),
    service.note && t('note', { note: service.note }),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return (
    <>
      {service.method.label}
      {lines.map((line) => (
        <span key={line} className="line t2 s12">
          {line}
        </span>
      ))}
    </>
  );
}

const decisions: readonly string[] = ['reconsiderationDecision'];

/** What the service brought about: the decision's effect for this party, and the periods it started. */
function Effect({ line: { document, started }, on }: { readonly line: Line; readonly on: string }) {
  const t = useServingTexts();
  const decision = decisions.includes(document.code);
  if (!decision && started.length === 0) return <span className="t3">{t('effect.none')}</span>;
  return (
    <>
      {decision && <span className="line">{t('effect.decision', { day: on })}</span>}
      {started.map(({ rule, label, dueOn, explanation }) => (
        <span key={rule} className="line">
          <ExplanationPopover title={label} lines={explanation}>
            {dueOn === null ? t('effect.open', { label }) : t('effect.clock', { label, day: dueOn })}
          </ExplanationPopover>
        </span>
      ))}
    </>
  );
}
