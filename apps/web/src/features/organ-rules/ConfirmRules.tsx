import { Modal } from 'antd';

import { changesOf, type OrganRules, type Rules } from './organ-rules';
import { useRuleWords } from './rule-words';
import { useOrganRulesTexts } from './texts';

interface Props {
  readonly present: OrganRules;
  readonly organName: string;
  readonly wanted: Rules;
  readonly pending: boolean;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** What is about to change, and what that means for the cases that are open. */
export function ConfirmRules({ present, organName, wanted, pending, confirm, close }: Props) {
  const t = useOrganRulesTexts();
  const words = useRuleWords();
  const changes = changesOf(present, wanted);
  return (
    <Modal
      open
      title={t('ask.title', { organ: organName })}
      okText={t('ask.ok')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: changes.length === 0 }}
      confirmLoading={pending}
      onOk={confirm}
      onCancel={close}
      width={560}
    >
      {changes.length === 0 ? (
        <p>{t('ask.nothing')}</p>
      ) : (
        <ul className="rulechanges">
          {changes.map(({ name, ...counts }) => (
            <li key={name}>
              <b>
                {t('ask.from', {
                  name: t(name),
                  before: words(present.rules, name),
                  after: words(wanted, name),
                })}
              </b>
              <p className="t2 s13">{t(`effect.${name}`, counts)}</p>
            </li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
