import { Button } from 'antd';
import { useState } from 'react';

import type { CasePageAnswer } from '../../api/answers';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { SeriesDrawer } from '../series/SeriesDrawer';
import { Pager } from './Pager';
import { MOST_SELECTED, nothingSelected, without, type Selection } from './selection';
import { useRegisterTexts } from './texts';
import type { RegisterAddress } from './use-register-address';
import { useTotal } from './use-total';

interface Props {
  readonly address: RegisterAddress;
  readonly answer: CasePageAnswer | undefined;
  readonly selected: Selection;
  readonly onSelect: (selected: Selection) => void;
}

/** How many there are, what is chosen and what can be done with it, and the way to the other pages. */
export function RegisterFoot({ address, answer, selected, onSelect }: Props) {
  const t = useRegisterTexts();
  const total = useTotal();
  const [acting, setActing] = useState(false);
  const acts = useGet<components['schemas']['SeriesActList']>('/api/series').data?.acts ?? [];
  return (
    <div className="registerfoot noprint">
      <span className="nowrap" role="status">
        {answer && total(answer)}
      </span>
      {selected.size > 0 && (
        <span className="row wrap">
          <b className="nowrap">{t('select.count', { count: selected.size })}</b>
          {selected.size >= MOST_SELECTED && (
            <span className="t2">{t('select.most', { count: MOST_SELECTED })}</span>
          )}
          <button type="button" className="link" onClick={() => onSelect(nothingSelected)}>
            {t('select.clear')}
          </button>
          {acts.length > 0 && (
            <Button size="small" onClick={() => setActing(true)}>
              {t('select.act')}
            </Button>
          )}
        </span>
      )}
      <span className="grow" />
      <Pager address={address} answer={answer} />
      {acting && (
        <SeriesDrawer
          cases={[...selected.values()]}
          close={(done) => {
            setActing(false);
            onSelect(without(selected, done));
          }}
        />
      )}
    </div>
  );
}
