import { Popover } from 'antd';
import { Link } from 'react-router';

import type { Address, Counts } from './appearance-address';
import { fractions, percent, rateNames, showOf, type RateName } from './rate-words';
import { useAppearancesTexts } from './texts';

interface Props {
  readonly whole: Counts;
  readonly address: Address;
}

function Definition({ name }: { readonly name: RateName }) {
  const t = useAppearancesTexts();
  const content = (
    <div className="explanation">
      <p>{t(`define.${name}`)}</p>
      <p className="t2 s12">{t('define.basis')}</p>
    </div>
  );
  return (
    <Popover
      title={t(`rate.${name}`)}
      content={content}
      trigger={['hover', 'focus', 'click']}
      placement="bottomLeft"
    >
      <button type="button" className="why">
        {t(`rate.${name}`)}
      </button>
    </Popover>
  );
}

/** The four rates, each with its fraction, whose numbers open their rows, and its definition. */
export function Rates({ whole, address }: Props) {
  const t = useAppearancesTexts();
  return (
    <>
      <dl className="rates" aria-label={t('rates')}>
        {rateNames.map((name) => {
          const { part, whole: of } = fractions[name];
          const opens = (number: keyof typeof showOf) => (
            <Link to={address.to({ show: showOf[number] })}>{whole[number]}</Link>
          );
          const [before = '', between = '', after = ''] = t(`of.${name}`, {
            part: '\u0000',
            whole: '\u0000',
          }).split('\u0000');
          return (
            <div key={name}>
              <dt>
                <Definition name={name} />
              </dt>
              <dd>
                <b>{percent(whole.rates[name])}</b>
                <span className="t2 s13">
                  {before}
                  {opens(part)}
                  {between}
                  {opens(of)}
                  {after}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="printonly definitions">
        <p>{t('definitions')}</p>
        {rateNames.map((name) => (
          <p key={name}>{t(`define.${name}`)}</p>
        ))}
        <p>{t('define.organ')}</p>
        <p>{t('define.basis')}</p>
      </div>
    </>
  );
}
