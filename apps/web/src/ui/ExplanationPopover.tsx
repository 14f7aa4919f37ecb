import { Popover } from 'antd';
import type { ReactNode } from 'react';

import { useUiTexts } from './texts';

interface Props {
  readonly title: ReactNode;
  /** The calculation as the API words it, one step a line; the last one is the result. */
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

export function ExplanationPopover({ title, lines, children }: Props) {
  const t = useUiTexts();
  const content = (
    <ol className="explanation">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
  if (lines.length === 0) return <>{children}</>;
  return (
    <Popover title={title} content={content} trigger="click" placement="bottom">
      <button type="button" className="why" title={t('explanation.show')}>
        {children ?? t('explanation.show')}
      </button>
    </Popover>
  );
}
