import { useUiTexts } from './texts';

interface Props {
  readonly names: readonly string[];
  /** From the third name on the rest is counted; the tooltip and the case page have all. */
  readonly most?: number;
}

export function PartyName({ names, most = 2 }: Props) {
  const t = useUiTexts();
  const all = names.join(t('person.and'));
  if (names.length <= most) return <span title={all}>{all}</span>;
  const some = names.slice(0, most).join(t('person.and'));
  return <span title={all}>{`${some}${t('person.more', { count: names.length })}`}</span>;
}
