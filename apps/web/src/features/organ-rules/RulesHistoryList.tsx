import { useGet } from '../../api/queries';
import { momentOf } from '../../ui/dates';
import { EmptyState, Loaded } from '../../ui/states';
import { ORGAN_RULES, type RulesHistory } from './organ-rules';
import { RuleList } from './RuleList';
import { useOrganRulesTexts } from './texts';

interface Props {
  readonly organId: string;
  readonly reviews: boolean;
}

/** Who set which rules, and when. */
export function RulesHistoryList({ organId, reviews }: Props) {
  const t = useOrganRulesTexts();
  const history = useGet<RulesHistory>(`${ORGAN_RULES}/${organId}/changes`);
  return (
    <Loaded query={history} lines={2}>
      {({ versions }) =>
        versions.length === 0 ? (
          <EmptyState text={t('history.empty')} />
        ) : (
          <ol className="ruleshistory">
            {versions.map(({ version, changedBy, changedAt, rules }) => (
              <li key={version}>
                <details>
                  <summary>
                    <b>{changedAt === null ? t('before') : t('version', { version })}</b>{' '}
                    {changedAt !== null && (
                      <span className="t2">
                        {t('byPerson', { name: changedBy ?? '', moment: momentOf(changedAt) })}
                      </span>
                    )}
                  </summary>
                  <RuleList rules={rules} reviews={reviews} />
                </details>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
