const form = /^(\d{4})-(\d{2})-(\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * Whether a text is exactly `yyyy-MM-dd HH:mm` and a time of the Gregorian calendar, from the year 0001 on.
 *
 * @example
 * isSendTime('2012-02-29 10:00') // => true
 * isSendTime('2013-02-29 10:00') // => false
 */
export const isSendTime = (text: string): boolean => {
  const found = form.exec(text);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0] = found.slice(1, 4).map(Number);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
};
