import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';

import { send } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { ListTable } from '../../ui/ListTable';
import { EmptyState, Loaded } from '../../ui/states';
import { ReasonDrawer } from './roster-forms';
import { useCounselTexts } from './texts';
import './counsel.css';

type OfCase = components['schemas']['CounselOfCaseView'];
type Assignment = components['schemas']['CounselAssignmentView'];
type Candidates = components['schemas']['CounselCandidateList'];
type Candidate = components['schemas']['CounselCandidateView'];

interface Props {
  readonly caseId: string;
  readonly answer: OfCase;
  /** Whether the procedure takes an opinion into the file. */
  readonly opinions: boolean;
}

function Standing({ row }: { readonly row: Assignment }) {
  const t = useCounselTexts();
  if (row.releasedOn !== null)
    return (
      <span className="t3">
        {t('case.released', { day: row.releasedOn, reason: row.releaseReason ?? '' })}
      </span>
    );
  return (
    <span>
      <span className={row.opinionOn === null ? 'tag amber' : 'tag'}>
        {row.opinionOn === null ? t('case.noOpinion') : t('case.opinionOn', { day: row.opinionOn })}
      </span>
      {!row.engaged && <span className="tag red">{t('case.notEngaged')}</span>}
      {row.conflicts.map(({ code, name }) => (
        <span key={code + name} className="line tag red">
          {t(`hit.${code}`, { name })}
        </span>
      ))}
    </span>
  );
}

/** Who advises on the case, what they were asked, and whether they have answered. */
export function CounselTab({ caseId, answer: { assignments, mayAssign }, opinions }: Props) {
  const t = useCounselTexts();
  const [assigning, setAssigning] = useState(false);
  const [releasing, setReleasing] = useState<string | null>(null);
  return (
    <>
      {mayAssign && (
        <p className="pad row wrap noprint">
          <Button onClick={() => setAssigning(true)}>{t('case.assign')}</Button>
          {opinions && assignments.some(({ releasedOn, engaged }) => releasedOn === null && engaged) && (
            <Link to={`/cases/${caseId}/counsel?act=recordCounselOpinion`}>{t('case.record')}</Link>
          )}
        </p>
      )}
      {assignments.length === 0 ? (
        <EmptyState text={t('case.empty')} />
      ) : (
        <ListTable
          label={t('case.title')}
          rows={assignments}
          keyOf={({ id }) => id}
          classOf={({ releasedOn }) => (releasedOn === null ? '' : 't3')}
          columns={[
            {
              name: t('name'),
              cell: ({ name, firm, phone }) => (
                <span>
                  <b>{name}</b>
                  <span className="line t3 s12">
                    {firm} {phone}
                  </span>
                </span>
              ),
            },
            { name: t('case.task'), cell: ({ task }) => task },
            {
              name: t('case.assignedOn'),
              cell: ({ assignedOn, assignedByName }) => (
                <span>
                  {assignedOn} <span className="t3 s12">{assignedByName}</span>
                </span>
              ),
            },
            { name: t('case.opinion'), cell: (row) => <Standing row={row} /> },
            mayAssign && {
              name: t('case.release'),
              unseen: true,
              className: 'noprint',
              cell: ({ id, releasedOn }) =>
                releasedOn === null && (
                  <button type="button" className="link" onClick={() => setReleasing(id)}>
                    {t('case.release')}
                  </button>
                ),
            },
          ]}
        />
      )}
      {assigning && <AssignDrawer caseId={caseId} onClose={() => setAssigning(false)} />}
      {releasing !== null && (
        <ReasonDrawer
          title={t('case.release')}
          path={`/api/cases/${caseId}/counsel/${releasing}/release`}
          onClose={() => setReleasing(null)}
        />
      )}
    </>
  );
}

const isFree = ({ state, assigned, conflicts }: Candidate): boolean =>
  (state === 'engaged' || state === 'endingSoon') && !assigned && conflicts.length === 0;

function AssignDrawer({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const t = useCounselTexts();
  const required = useRequired();
  const path = `/api/cases/${caseId}/counsel`;
  const candidates = useGet<Candidates>(`${path}/candidates`, {}, { fresh: true });
  return (
    <FormDrawer<components['schemas']['AssignCounselRequest']>
      title={t('case.assign')}
      action={t('case.assign')}
      initial={{}}
      send={async (body) => send('POST', path, { body })}
      said={t('case.done')}
      onClose={onClose}
    >
      <Loaded query={candidates} lines={3}>
        {({ candidates: all }) => (
          <>
            <Form.Item name="counselId" label={t('case.choose')} rules={required(t('case.choose'))}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={all.filter(isFree).map(({ id, name, fields, openCases }) => ({
                  value: id,
                  label: [name, fields.join('、'), t('why.load', { count: openCases })].join(' · '),
                }))}
              />
            </Form.Item>
            <ul className="blockedcounsel t2 s12">
              {all
                .filter((one) => !isFree(one))
                .map(({ id, name, state, assigned, conflicts }) => (
                  <li key={id}>
                    {name}：
                    {[
                      ...(assigned ? [t('why.assigned')] : []),
                      ...(state === 'ended' || state === 'announced' ? [t(`state.${state}`)] : []),
                      ...conflicts.map(({ code, name: of }) => t(`hit.${code}`, { name: of })),
                    ].join('；')}
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
      <Form.Item
        name="task"
        label={t('case.task')}
        extra={t('case.task.hint')}
        rules={required(t('case.task'))}
      >
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
