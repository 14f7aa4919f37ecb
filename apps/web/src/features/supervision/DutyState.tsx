interface Props {
  readonly state: { readonly code: string; readonly label: string };
}

const chipOf: Readonly<Record<string, string>> = {
  over: 'tag red',
  ordered: 'tag red',
  talked: 'tag red',
  criticised: 'tag red',
  doneLate: 'tag amber',
};

/** How far a duty has come: in red what is over its day. */
export function DutyState({ state: { code, label } }: Props) {
  return <span className={chipOf[code] ?? 'tag'}>{label}</span>;
}
