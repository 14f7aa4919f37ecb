import { courtLevelLabels, courtLevels } from '@mingjing/domain';
import { Checkbox, Form, Input, Select } from 'antd';

import { send } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useLanguage } from '../../i18n/use-language';
import { momentOf } from '../../ui/dates';
import { FormDrawer, useRequired } from '../../ui/FormDrawer';
import { Loaded } from '../../ui/states';
import { useCourtsTexts } from './texts';
import '../counsel/counsel.css';

type Court = components['schemas']['CourtView'];
type Values = components['schemas']['CourtRequest'];
const PATH = '/api/courts';

interface Props {
  /** Null: a court to add. */
  readonly court: Court | null;
  readonly onClose: () => void;
}

/** One court, new or changed, with its earlier versions. */
export function CourtDrawer({ court, onClose }: Props) {
  const t = useCourtsTexts();
  const required = useRequired();
  const language = useLanguage();
  return (
    <FormDrawer<Values>
      title={t(court === null ? 'add' : 'change')}
      initial={court === null ? { active: true } : valuesOf(court)}
      send={async (body) =>
        court === null
          ? send('POST', PATH, { body })
          : send('PUT', `${PATH}/${court.id}`, { body, ifMatch: court.version })
      }
      said={({ name }) => t('saved', { name })}
      onClose={onClose}
      after={court !== null && <History courtId={court.id} />}
    >
      <Form.Item name="name" label={t('name')} rules={required(t('name'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="level" label={t('level')} rules={required(t('level'))}>
        <Select options={courtLevels.map((value) => ({ value, label: courtLevelLabels[value][language] }))} />
      </Form.Item>
      <Form.Item name="region" label={t('region')} rules={required(t('region'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="active" valuePropName="checked" extra={t('active.hint')}>
        <Checkbox>{t('active')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}

const valuesOf = ({ name, level, region, active }: Court): Values => ({ name, level, region, active });

type Version = components['schemas']['CourtVersionView'];

function History({ courtId }: { readonly courtId: string }) {
  const t = useCourtsTexts();
  const language = useLanguage();
  const history = useGet<{ versions: readonly Version[] }>(`${PATH}/${courtId}/changes`);
  return (
    <section aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <Loaded query={history} lines={2}>
        {({ versions }) => (
          <ol className="versions">
            {versions.map(({ version, name, level, region, active, changedBy, changedAt }) => (
              <li key={version} className="s13">
                <b>{t('version', { version })}</b>{' '}
                <span className="t2">
                  {name} · {courtLevelLabels[level][language]} · {region} ·{' '}
                  {t(active ? 'active' : 'inactive')}
                </span>
                <div className="t3 s12">
                  {changedBy === null
                    ? t('seeded')
                    : t('byPerson', { name: changedBy, moment: momentOf(changedAt) })}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
