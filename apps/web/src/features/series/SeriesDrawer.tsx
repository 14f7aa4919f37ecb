import { Drawer } from 'antd';
import { useMemo, useState } from 'react';

import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Bones } from '../../ui/states';
import { useFocusBack } from '../../ui/use-focus-back';
import { bodyNameOf, fieldsOf, useApiDescription, type Field } from '../acts/body-schemas';
import { keptForm } from '../acts/kept-form';
import { bodyOf } from '../acts/use-act';
import { ActChoice } from './ActChoice';
import { batchesOf, NO_CASE, undoneOf, type SeriesCase, type SeriesChance } from './series-cases';
import { SeriesForm, type Confirmed } from './SeriesForm';
import { SeriesResults } from './SeriesResults';
import { useSeriesTexts } from './texts';
import { useSeriesRun } from './use-series';
import '../acts/acts.css';
import './series.css';

interface Props {
  readonly cases: readonly SeriesCase[];
  /** Told which cases it was done in. */
  readonly close: (done: readonly SeriesCase[]) => void;
}

type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'form'; readonly chance: SeriesChance }
  | { readonly kind: 'run'; readonly chance: SeriesChance };

/** Fields of the act's body, once the description of the API is read. */
function useFields(act: string | undefined, cases: readonly SeriesCase[]): readonly Field[] | null {
  const language = useLanguage();
  const description = useApiDescription().data;
  const names = act === undefined ? [] : cases.map(({ procedure }) => bodyNameOf(act, procedure.code));
  const body = names.find((name) => name !== undefined);
  return useMemo(
    () => (description === undefined || body === undefined ? null : fieldsOf(description, body, language)),
    [description, body, language],
  );
}

const withoutDone = (cases: readonly SeriesCase[], undone: readonly SeriesCase[]): SeriesCase[] =>
  cases.filter(({ id }) => !undone.some((each) => each.id === id));

/** One act over the chosen cases: which, what is said once for all, what each says to it, and what came of it. */
export function SeriesDrawer({ cases: chosen, close }: Props) {
  const t = useSeriesTexts();
  const { user } = useSession();
  useFocusBack();
  const [stage, setStage] = useState<Stage>({ kind: 'choose' });
  const [cases, setCases] = useState(chosen);
  const [numbers, setNumbers] = useState(() => chosen.map(({ number }) => number));
  const [done, setDone] = useState<readonly SeriesCase[]>([]);
  const { run, start, goOn, halt } = useSeriesRun();
  const chance = stage.kind === 'choose' ? undefined : stage.chance;
  const fields = useFields(chance?.act, cases);
  const keep = (next: readonly SeriesCase[]): void => {
    const dropped = withoutDone(cases, next).map(({ number }) => number);
    setNumbers(numbers.filter((number) => !dropped.includes(number)));
    setCases(next);
  };
  const confirm = ({ form, sent, leftOut }: Confirmed): void => {
    if (!chance || !fields) return;
    const { evidence: _, ...body } = bodyOf(fields, form);
    setStage({ kind: 'run', chance });
    start({ act: chance.act, body, batches: batchesOf(sent), leftOut });
  };
  /** What is done is done; the rest goes on as it stands now. */
  const settled = (undone: readonly SeriesCase[]): readonly SeriesCase[] => [
    ...done,
    ...withoutDone(cases, undone),
  ];
  const leave = (): void => {
    const undone = stage.kind === 'run' ? undoneOf(cases, run.results) : cases;
    if (chance && undone.length === 0) keptForm(user.id, NO_CASE, chance.act).drop();
    close(settled(undone));
  };
  return (
    <Drawer
      open
      onClose={leave}
      size="min(1080px, 100vw)"
      rootClassName="actdrawer seriesdrawer"
      mask={{ closable: false }}
      closable={run.state !== 'running'}
      keyboard={run.state !== 'running'}
      title={
        <>
          {chance?.label ?? t('title')}
          <span className="t3 s13 subtitle">
            {t('chosen', { count: cases.length })} {chance?.article && `· ${chance.article}`}
          </span>
        </>
      }
    >
      {stage.kind === 'choose' && (
        <ActChoice
          cases={cases}
          choose={(act) => setStage({ kind: 'form', chance: act })}
          close={() => close(done)}
        />
      )}
      {stage.kind === 'form' &&
        (fields === null ? (
          <Bones />
        ) : (
          <SeriesForm
            chance={stage.chance}
            fields={fields}
            cases={cases}
            numbers={numbers}
            onCases={keep}
            confirm={confirm}
            back={() => setStage({ kind: 'choose' })}
          />
        ))}
      {stage.kind === 'run' && (
        <SeriesResults
          cases={cases}
          run={run}
          goOn={goOn}
          halt={halt}
          again={(undone) => {
            setDone(settled(undone));
            setCases(undone);
            setStage({ kind: 'form', chance: stage.chance });
          }}
          close={leave}
        />
      )}
    </Drawer>
  );
}
