import { Button } from 'antd';
import { useState } from 'react';

import { useGet } from '../../api/queries';
import { Loaded } from '../../ui/states';
import { DelegationForm } from './DelegationForm';
import { DelegationLines } from './DelegationLines';
import type { DelegationList } from './delegation-answers';
import '../acts/acts.css';
import './delegations.css';
import { useDelegationTexts } from './texts';

interface Props {
  readonly place: string;
  readonly approves: boolean;
}

function Content({ place, approves, answer }: Props & { readonly answer: DelegationList }) {
  const t = useDelegationTexts();
  const [adding, setAdding] = useState(false);
  const { given, received } = answer;
  return (
    <div className="pad stack">
      {approves && (
        <>
          <p className="s13 t2">{t('basis')}</p>
          {given.length === 0 && !adding && <p className="t2">{t('given.none')}</p>}
          <DelegationLines lines={given} way="given" place={place} />
          {adding ? (
            <DelegationForm place={place} answer={answer} close={() => setAdding(false)} />
          ) : (
            <div>
              <Button onClick={() => setAdding(true)}>{t('add')}</Button>
            </div>
          )}
        </>
      )}
      {received.length > 0 && (
        <section>
          <h3 className="sidehead">{t('received')}</h3>
          <p className="s13 t2">{t('received.note')}</p>
          <DelegationLines lines={received} way="received" place={place} />
        </section>
      )}
    </div>
  );
}

/** What an approver has handed over, with the form for more, and for whom somebody stands in. */
export function Delegations(props: Props) {
  const query = useGet<DelegationList>(props.place, {}, { fresh: true });
  return (
    <Loaded query={query} lines={3}>
      {(answer) => <Content {...props} answer={answer} />}
    </Loaded>
  );
}
