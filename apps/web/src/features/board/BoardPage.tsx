import { Button } from 'antd';
import { useSearchParams } from 'react-router';

import { addressOf } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { useSession } from '../../app/session';
import { useLanguage } from '../../i18n/use-language';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { EmptyState, Loaded } from '../../ui/states';
import { isWrong, placeOf } from './board-address';
import { BoardFilters } from './BoardFilters';
import { Bars } from './Bars';
import { drillingOf } from './drill';
import { Definitions, Indicators } from './Indicators';
import { LiveFigures } from './LiveFigures';
import { HearingOrgans, Officers } from './LoadTables';
import { MonthChart } from './MonthChart';
import { useBoardTexts } from './texts';
import './board.css';

type Board = components['schemas']['BoardView'];

/** 督办看板: red numbers first, then the rates, then where the cases are; every figure opens its cases. */
export function BoardPage() {
  const t = useBoardTexts();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const place = placeOf(params, today);
  const wrong = isWrong(place.months);
  const lang = useLanguage();
  const asked = {
    from: `${place.months.from}-01`,
    to: `${place.months.to}-01`,
    organId: place.organId,
    procedure: place.procedure,
  };
  const board = useGet<Board>('/api/board', asked, { enabled: !wrong });
  const set = (changes: Readonly<Record<string, string | null>>): void =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      for (const [name, value] of Object.entries(changes))
        if (value === null) next.delete(name);
        else next.set(name, value);
      return next;
    });
  return (
    <>
      <PageHeader
        title={t('title')}
        note={t('note')}
        actions={
          <span className="row noprint">
            <Button
              href={addressOf('/api/board/export.xlsx', { ...asked, lang })}
              download
              disabled={board.data === undefined || wrong}
            >
              {t('excel')}
            </Button>
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      <BoardFilters place={place} board={board.data} set={set} />
      {wrong ? (
        <EmptyState text={t('wrongPeriod')} />
      ) : (
        <Loaded query={board} lines={16}>
          {(answer) => (
            <div className={board.isPlaceholderData ? 'waiting' : ''} aria-busy={board.isPlaceholderData}>
              <Figures board={answer} />
            </div>
          )}
        </Loaded>
      )}
    </>
  );
}

function Figures({ board }: { readonly board: Board }) {
  const t = useBoardTexts();
  const { user } = useSession();
  const drilling = drillingOf(board);
  return (
    <div className="board">
      <p className="printonly">
        {t('print.head', {
          organ: board.organ.name,
          procedure: board.procedure?.label ?? t('procedure.all'),
          from: board.period.from.slice(0, 7),
          to: board.period.to.slice(0, 7),
          day: board.today,
          by: user.displayName,
        })}
      </p>
      <LiveFigures board={board} drilling={drilling} />
      <Indicators board={board} drilling={drilling} />
      <div className="boardgrid">
        <MonthChart board={board} drilling={drilling} />
        <Officers board={board} drilling={drilling} />
        {board.standing.map(({ facet, bars }) => (
          <Bars
            key={facet}
            title={t(`standing.${facet as 'phase' | 'matter' | 'category' | 'respondent'}`)}
            bars={bars}
            to={drilling.standing}
          />
        ))}
        {board.outcomes
          .filter(({ bars }) => bars.length > 0)
          .map(({ procedure, bars }) => (
            <Bars
              key={procedure?.code}
              title={t('outcomes.of', { procedure: procedure?.label ?? '' })}
              bars={bars}
              to={(bar) => drilling.happened(bar, undefined, procedure?.code)}
            />
          ))}
        <HearingOrgans board={board} drilling={drilling} />
      </div>
      <Definitions board={board} />
    </div>
  );
}
