import { Link, useLocation, type LinkProps } from 'react-router';

/** What the register keeps of the board it was opened from. */
export function useBoardAddress(): { readonly board: string } {
  const { pathname, search } = useLocation();
  return { board: pathname + search };
}

/** Opens the cases behind a figure; from there one comes back to the same months and organ. */
export function DrillLink(props: LinkProps) {
  const state = useBoardAddress();
  return <Link {...props} state={state} />;
}
