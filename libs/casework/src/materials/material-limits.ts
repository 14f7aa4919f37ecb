import { daysLater } from '@mingjing/platform/clock';

const MEGABYTE = 1024 * 1024;

/** The largest file. */
export const LARGEST_MATERIAL = 200 * MEGABYTE;
/** What nobody has filed for so long is taken away. */
export const DAYS_UNFILED = 7;
/** Left free, so that the database beside the files can go on writing. */
export const ROOM_LEFT = 512 * MEGABYTE;

export const megabytes = (count: number): number => count * MEGABYTE;

/** When what was touched now is taken away if nobody files it. */
export const expiryFrom = (now: Date): Date => daysLater(now, DAYS_UNFILED);
