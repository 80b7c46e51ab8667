const form = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const days: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (days[month - 1] ?? 0);

/**
 * Returns true if a text is exactly `yyyy-MM-dd HH:mm` and a time of the Gregorian calendar, from the year 0001 on.
 *
 * @example
 * isSendTime('2012-02-29 10:00') // => true
 * isSendTime('2013-02-29 10:00') // => false
 */
export const isSendTime = (text: string): boolean => {
  if (!form.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && day >= 1 && day <= daysOf(year, month);
};
