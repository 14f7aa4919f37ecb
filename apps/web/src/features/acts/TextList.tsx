import { Button, Input } from 'antd';

import { Icon } from '../../ui/Icon';
import { useActTexts } from './texts';

interface Props {
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
  readonly max?: number | undefined;
}

/** A list of sentences; Enter in the last one opens the next. */
export function TextList({ items, onChange, max = 40 }: Props) {
  const t = useActTexts();
  const shown = items.length === 0 ? [''] : items;
  const change = (at: number, text: string) =>
    onChange(shown.map((old, index) => (index === at ? text : old)));
  const add = () => onChange([...shown, '']);
  return (
    <div className="textlist">
      {shown.map((text, index) => (
        <div className="row" key={index}>
          <span className="t3 n">{index + 1}</span>
          <Input.TextArea
            value={text}
            autoSize={{ minRows: 1, maxRows: 6 }}
            aria-label={t('list.item', { index: index + 1 })}
            autoFocus={index > 0 && text === ''}
            onChange={(event) => change(index, event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.nativeEvent.isComposing)
                return;
              event.preventDefault();
              if (index === shown.length - 1 && text !== '') add();
            }}
          />
          <button
            type="button"
            className="iconbutton"
            aria-label={t('list.remove', { index: index + 1 })}
            onClick={() => onChange(shown.filter((_, at) => at !== index))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <Button size="small" disabled={shown.length >= max} onClick={add}>
        {t('list.add')}
      </Button>
    </div>
  );
}
