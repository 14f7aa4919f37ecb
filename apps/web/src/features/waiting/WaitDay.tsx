import { shortDay } from '../../ui/dates';

interface Props {
  readonly text: (day: string) => string;
  readonly day: string;
  readonly today: string;
}

/** A day within a short phrase. */
export function WaitDay({ text, day, today }: Props) {
  return (
    <time dateTime={day} className="nowrap">
      {text(shortDay(day, today))}
    </time>
  );
}
