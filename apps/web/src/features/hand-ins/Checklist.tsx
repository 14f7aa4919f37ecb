import { Input } from 'antd';
import { Fragment } from 'react';

import { Panel } from '../../ui/Panel';
import type { HandIn, Item } from './answers';
import type { Draft } from './draft';
import { useHandInTexts } from './texts';

interface Props {
  readonly page: HandIn;
  readonly items: readonly Item[];
  readonly draft: Draft;
  readonly change: ((part: (draft: Draft) => Draft) => void) | null;
}

const withReason = (draft: Draft, item: string, reason: string): Draft => ({
  ...draft,
  notApplicable: [
    ...draft.notApplicable.filter((one) => one.item !== item),
    ...(reason === '' ? [] : [{ item, reason }]),
  ],
});

function Line({ item, draft, change }: Omit<Props, 'page' | 'items'> & { readonly item: Item }) {
  const t = useHandInTexts();
  const count = draft.lines.filter((line) => line.item === item.code).length;
  const said = draft.notApplicable.find((one) => one.item === item.code)?.reason ?? '';
  const missing = item.state === 'missing';
  const asks = change !== null && item.need !== 'always' && item.state !== 'given' && !item.handedIn;
  return (
    <li className={`item ${item.state}`}>
      <span className={missing ? 'tag amber' : 'tag'}>
        {t(item.handedIn && item.state === 'given' && count === 0 ? 'item.handedIn' : `item.${item.state}`)}
      </span>
      <span className="what">
        <span className={missing ? 'b' : ''}>{item.label}</span>
        {item.need === 'unless' && (
          <span className="t3 s12"> {t('item.unless', { when: item.unless ?? '' })}</span>
        )}
        {item.need === 'whereApplicable' && <span className="t3 s12"> {t('item.whereApplicable')}</span>}
        <span className="line t3 s12">
          {item.article}
          {count > 0 && ` · ${t('item.files', { count })}`}
          {!asks && item.reason !== null && item.reason !== '—' && ` · ${item.reason}`}
        </span>
        {asks && (
          <Input
            size="small"
            className="noprint"
            maxLength={500}
            value={said}
            placeholder={t('item.reason')}
            aria-label={t('item.reasonFor', { item: item.label })}
            onChange={({ target }) => change((old) => withReason(old, item.code, target.value))}
          />
        )}
      </span>
    </li>
  );
}

/** What a hand-in about an act of the kind holds: there, missing by name, or why it does not exist. */
export function Checklist({ page, items, draft, change }: Props) {
  const t = useHandInTexts();
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <Panel
      title={t('checklist')}
      note={t('checklist.note', { kind: page.actKindLabel })}
      className="checklist"
    >
      {groups.map((group) => (
        <Fragment key={group}>
          <h3 className="group">{items.find((item) => item.group === group)?.groupLabel}</h3>
          <ul>
            {items
              .filter((item) => item.group === group)
              .map((item) => (
                <Line key={item.code} item={item} draft={draft} change={change} />
              ))}
          </ul>
        </Fragment>
      ))}
    </Panel>
  );
}
