import { sensitiveFlagLabels, type SensitiveFlag } from '@mingjing/domain';

import { useLanguage } from '../../i18n/use-language';

/** The flags by their names. */
export function FlagTags({ flags }: { readonly flags: readonly SensitiveFlag[] }) {
  const language = useLanguage();
  return (
    <span className="row wrap">
      {flags.map((flag) => (
        <span key={flag} className="tag amber">
          {sensitiveFlagLabels[flag][language]}
        </span>
      ))}
    </span>
  );
}
