import { conditionLabels, intakeConditions, laws, type DictionaryShape } from '@mingjing/domain';
import { Form, Input, InputNumber, Select } from 'antd';

import type { DictionaryEntry } from '../../api/dictionaries';
import { useLanguage } from '../../i18n/use-language';
import { DayPicker } from '../../ui/DayPicker';
import { useDictionariesTexts } from './texts';

interface Props {
  readonly entry: DictionaryEntry | null;
  readonly others: readonly DictionaryEntry[];
  readonly shape: DictionaryShape;
  readonly today: string;
}

/** The fields of an entry as its dictionary has them. */
export function EntryFields({ entry, others, shape, today }: Props) {
  const t = useDictionariesTexts();
  const rules = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <>
      {entry === null && (
        <Form.Item name="code" label={t('code')} rules={rules} extra={t('code.hint')}>
          <Input maxLength={40} autoComplete="off" spellCheck={false} autoFocus />
        </Form.Item>
      )}
      <div className="entrygrid">
        <Form.Item name="zh" label={t('zh')} rules={rules}>
          <Input maxLength={60} lang="zh-CN" />
        </Form.Item>
        <Form.Item name="en" label={t('en')} rules={rules}>
          <Input maxLength={120} lang="en" />
        </Form.Item>
      </div>
      {shape.wording && (
        <Form.Item name="wording" label={t('wording')} rules={rules} extra={t('wording.hint')}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 8 }} lang="zh-CN" />
        </Form.Item>
      )}
      {shape.condition && <ConditionField />}
      <ArticleFields />
      <div className="entrygrid">
        {shape.formRow && (
          <Form.Item name="formRow" label={t('formRow')} extra={t('formRow.hint')}>
            <InputNumber min={1} max={999} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        )}
        <Form.Item
          name="position"
          label={t('position')}
          extra={entry === null ? t('position.hint') : undefined}
        >
          <InputNumber min={1} max={9999} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="validFrom"
          label={t('validFrom')}
          rules={[{ required: true, message: t('required') }]}
        >
          <DayPicker {...(entry === null ? {} : { from: today })} />
        </Form.Item>
        <Form.Item name="validTo" label={t('validTo')} extra={t('validTo.hint')}>
          <DayPicker {...(entry === null ? {} : { from: today })} />
        </Form.Item>
      </div>
      <SuccessorField entry={entry} others={others} />
    </>
  );
}

function ConditionField() {
  const t = useDictionariesTexts();
  const language = useLanguage();
  return (
    <Form.Item name="condition" label={t('condition')}>
      <Select
        allowClear
        placeholder={t('none')}
        options={intakeConditions.map((value) => ({ value, label: conditionLabels[value][language] }))}
      />
    </Form.Item>
  );
}

function ArticleFields() {
  const t = useDictionariesTexts();
  const language = useLanguage();
  return (
    <div className="entrygrid">
      <Form.Item name={['article', 'law']} label={t('law')}>
        <Select
          allowClear
          placeholder={t('none')}
          options={Object.entries(laws).map(([value, name]) => ({ value, label: name[language] }))}
        />
      </Form.Item>
      <Form.Item name={['article', 'at']} label={t('at')} extra={t('at.hint')}>
        <Input maxLength={20} />
      </Form.Item>
    </div>
  );
}

function SuccessorField({ entry, others }: Pick<Props, 'entry' | 'others'>) {
  const t = useDictionariesTexts();
  const english = useLanguage() === 'en';
  const options = others
    .filter(({ code, state }) => code !== entry?.code && (state !== 'ended' || code === entry?.successor))
    .map(({ code, zh, en }) => ({ value: code, label: english ? en : zh }));
  return (
    <Form.Item name="successor" label={t('successor')} extra={t('successor.hint')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('none')}
        options={options}
      />
    </Form.Item>
  );
}
