import type { CasePageAnswer } from '../../api/answers';
import { useSession } from '../../app/session';
import { filterNames, type FilterName, type Filters } from './register-address';
import { useRegisterTexts } from './texts';
import { useTotal } from './use-total';
import { chosenBy, type ChosenBy, type Choices } from './use-choices';
import type { RegisterAddress } from './use-register-address';

const isChosen = (name: FilterName): name is ChosenBy => chosenBy.some((one) => one === name);

/** A filter as it is read: the names of what was chosen, not their ids. */
export function wordsOf(name: FilterName, filters: Filters, choices: Choices): string {
  const value = filters[name] ?? '';
  if (!isChosen(name)) return value;
  const values = name === 'phases' ? value.split(',') : [value];
  return values.map((one) => choices[name].find((choice) => choice.value === one)?.label ?? one).join('、');
}

interface Props {
  readonly address: RegisterAddress;
  readonly choices: Choices;
  readonly answer: CasePageAnswer | undefined;
}

/** What a printed sheet has to say of itself: the day, what was asked for, and how much of it there is. */
export function PrintHead({ address, choices, answer }: Props) {
  const t = useRegisterTexts();
  const { today, user } = useSession();
  const total = useTotal();
  const { filters, params } = address;
  const due = params.get('due');
  const open = params.get('open');
  const said = [
    ...(due === 'overdue' || due === 'soon' ? [t(`view.${due}`)] : []),
    ...(open === null ? [] : [open === 'true' ? t('view.open') : t('view.closed')]),
    ...filterNames
      .filter((name) => filters[name] !== undefined)
      .map((name) =>
        t('print.filter', { name: t(`filter.${name}`), value: wordsOf(name, filters, choices) }),
      ),
  ];
  return (
    <div className="printonly printhead">
      <p>
        {t('print.head', { day: today, by: user.displayName })}
        {answer && ` ${t('print.count', { count: answer.rows.length, total: total(answer) })}`}
      </p>
      <p>{t('print.filters', { said: said.length === 0 ? t('print.all') : said.join(t('print.and')) })}</p>
    </div>
  );
}
