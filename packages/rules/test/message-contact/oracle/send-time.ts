import { isBlank } from './values.js';
import { fail, pass, type Reading, reading } from './verdict.js';

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Rule 17: exactly `yyyy-MM-dd HH:mm`, and a real calendar time; years 0001 to 9999. */
export const isSendTime = (text: string): boolean => {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59
  );
};

/** Rule 17. */
export const sendTimeInvalid: Reading = ({ body: { SendTime } }) => [
  reading([SendTime], () => {
    const text = SendTime.value ?? '';
    return isBlank(text) || isSendTime(text) ? pass : fail([SendTime.key], text);
  }),
];

/** The rules of this file, by their ids. */
export const ofSendTime = {
  'send-time-invalid': sendTimeInvalid,
};
