import type { useApplicationTexts } from './application-texts';
import type { useIntakeTexts } from './texts';

export const channels = ['inPerson', 'post', 'online', 'oral', 'viaAgency'] as const;

/** The channels by the names registrars use. */
export const channelWords = (
  t: ReturnType<typeof useIntakeTexts>,
  more: ReturnType<typeof useApplicationTexts>,
): Readonly<Record<(typeof channels)[number], string>> => ({
  inPerson: t('channel.inPerson'),
  post: t('channel.post'),
  online: t('channel.online'),
  oral: t('channel.oral'),
  viaAgency: more('channel.viaAgency'),
});

export const channelName = (words: Readonly<Record<string, string>>, channel: string): string =>
  words[channel] ?? channel;
