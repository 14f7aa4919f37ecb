import { Drawer } from 'antd';
import { Link } from 'react-router';

import type { Query } from '../../api/client';
import { useGet } from '../../api/queries';
import type { components } from '../../api/schema';
import { EmptyState, Loaded } from '../../ui/states';
import type { Opened } from './FormTable';
import { useStatisticsTexts } from './texts';

type List = components['schemas']['BehindList'];

interface Props {
  readonly opened: Opened;
  /** Where the cases of the table are asked for, and how. */
  readonly path: string;
  readonly query: Query;
  readonly onClose: () => void;
}

/** The cases behind a figure. */
export function BehindDrawer({ opened: { title, ...place }, path, query, onClose }: Props) {
  const t = useStatisticsTexts();
  const list = useGet<List>(path, { ...query, ...place }, { fresh: true });
  return (
    <Drawer open size="min(640px, 100vw)" onClose={onClose} title={title}>
      <Loaded query={list}>
        {({ cases, count }) =>
          count === 0 ? (
            <EmptyState text={t('behind.none')} />
          ) : (
            <>
              <p className="t2 s13">
                {cases.length < count
                  ? t('behind.more', { count, shown: cases.length })
                  : t('behind.count', { count })}
              </p>
              <ul className="behind">
                {cases.map((one) => (
                  <li key={one.caseId ?? one.number}>
                    <CaseName figure={one} /> <span className="t2 s13">{one.title}</span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Drawer>
  );
}

/** The number of a case as the way to it; the table of an organ has none. */
export function CaseName({ figure: { caseId, number } }: { readonly figure: List['cases'][number] }) {
  return caseId === null ? <b>{number}</b> : <Link to={`/cases/${caseId}`}>{number}</Link>;
}
