import { Link } from 'react-router';

import type { Address, Group } from './appearance-address';
import { fractions, percent, rateNames, showOf } from './rate-words';
import { useAppearancesTexts } from './texts';

interface Props {
  readonly by: 'byOrgan' | 'byInstance';
  readonly groups: readonly Group[];
  readonly address: Address;
}

const numbers = ['heard', 'attended', 'chief', 'spoke', 'ordered', 'orderedAttended'] as const;

/** The numbers and rates of each organ or instance; a number opens its rows. */
export function GroupTable({ by, groups, address }: Props) {
  const t = useAppearancesTexts();
  const filter = by === 'byOrgan' ? 'organ' : 'instance';
  const chosen = by === 'byOrgan' ? address.place.organId : address.place.instance;
  return (
    <div className="tablebox">
      <table className="list stacking groups" aria-label={t(by)}>
        <thead>
          <tr>
            <th scope="col">{t(filter)}</th>
            {numbers.map((name) => (
              <th scope="col" key={name} className="r">
                {t(name)}
              </th>
            ))}
            {rateNames.map((name) => (
              <th scope="col" key={name} className="r" title={t(`define.${name}`)}>
                {t(`rate.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key} aria-current={group.key === chosen ? 'true' : undefined}>
              <th scope="row" data-label={t(filter)}>
                <Link to={address.to({ [filter]: group.key === chosen ? null : group.key, show: null })}>
                  {group.name}
                </Link>
              </th>
              {numbers.map((name) => (
                <td key={name} data-label={t(name)} className="r">
                  {group[name] === 0 ? (
                    <span className="t3">0</span>
                  ) : (
                    <Link to={address.to({ [filter]: group.key, show: showOf[name] })}>{group[name]}</Link>
                  )}
                </td>
              ))}
              {rateNames.map((name) => (
                <td key={name} data-label={t(`rate.${name}`)} className="r">
                  <span
                    title={`${String(group[fractions[name].part])}/${String(group[fractions[name].whole])}`}
                  >
                    {percent(group.rates[name])}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
