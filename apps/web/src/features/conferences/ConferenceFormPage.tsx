import { Form } from 'antd';
import { useNavigate, useParams } from 'react-router';

import { send } from '../../api/client';
import { refreshWork, useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { FailurePage } from '../../app/pages';
import { PageHeader } from '../../ui/PageHeader';
import { Bones } from '../../ui/states';
import type { ConferenceBody } from './conference-body';
import { ConferenceForm } from './ConferenceForm';
import { useConferenceTexts } from './texts';

type Conference = components['schemas']['ConferenceView'];

/** A new conference. */
export function NewConferencePage() {
  const t = useConferenceTexts();
  const go = useNavigate();
  const { user } = useSession();
  const [form] = Form.useForm<ConferenceBody>();
  return (
    <>
      <PageHeader title={t('form.new')} />
      <ConferenceForm
        form={form}
        initial={{
          participants: [{ kind: 'organ', organId: user.organ.id }, { kind: 'court' }],
          points: [],
        }}
        save={async (body) => {
          const { id } = await send<{ id: string }>('POST', '/api/conferences', { body });
          await refreshWork();
          await go(`/conferences/${id}`);
        }}
        back={() => void go('/conferences')}
      />
    </>
  );
}

/** A conference that is still to come, changed. */
export function ChangeConferencePage() {
  const { id = '' } = useParams();
  const query = useGet<Conference>(`/api/conferences/${id}`, {}, { fresh: true });
  if (query.data) return <Change conference={query.data} />;
  if (query.error) return <FailurePage error={query.error} retry={() => void query.refetch()} />;
  return <Bones />;
}

function Change({ conference }: { readonly conference: Conference }) {
  const t = useConferenceTexts();
  const go = useNavigate();
  const [form] = Form.useForm<ConferenceBody>();
  const { id, title, plannedOn, startsAt, place, participants, points, version } = conference;
  return (
    <>
      <PageHeader title={t('form.change')} note={title} />
      <ConferenceForm
        form={form}
        initial={{
          ...{ title, plannedOn, place },
          ...(startsAt === null ? {} : { startsAt }),
          participants: participants.map(({ kind, organId, courtId, name, person }) => ({
            kind,
            ...(organId === null ? {} : { organId }),
            ...(courtId === null ? {} : { courtId }),
            ...(kind === 'other' ? { name } : {}),
            ...(person === null ? {} : { person }),
          })),
          points: points.map(({ source, title: point, detail }) => ({
            ...{ source, title: point },
            ...(detail === null ? {} : { detail }),
          })),
        }}
        save={async (body) => {
          await send('PUT', `/api/conferences/${id}`, { body, ifMatch: version });
          await refreshWork();
          await go(`/conferences/${id}`);
        }}
        back={() => void go(`/conferences/${id}`)}
      />
    </>
  );
}
