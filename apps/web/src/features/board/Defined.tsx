import { Tooltip } from 'antd';

import { useBoardTexts } from './texts';

interface Props {
  readonly label: string;
  readonly definition: string;
  /** False: it stands where nobody sees it. */
  readonly reached?: boolean;
}

/** The name of a figure, which says on hover, focus and touch what exactly it counts. */
export function Defined({ label, definition, reached = true }: Props) {
  const t = useBoardTexts();
  return (
    <Tooltip title={definition} trigger={['hover', 'focus', 'click']}>
      <button
        type="button"
        className="defined"
        tabIndex={reached ? 0 : -1}
        aria-label={t('defined', { label, definition })}
      >
        {label}
      </button>
    </Tooltip>
  );
}
