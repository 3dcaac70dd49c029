/** How Vega writes numbers and dates in Swedish. Source: the locales of d3, with the minus sign that the report has. */
import { NBSP } from '../../base/number.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const days = 'söndag måndag tisdag onsdag torsdag fredag lördag'.split(' ');

/** Swedish forms, as d3 wants them. */
export const locale = {
  number: {
    decimal: ',',
    thousands: NBSP,
    grouping: [3],
    currency: ['', `${NBSP}kr`],
    minus: '−',
    percent: `${NBSP}%`,
  },
  time: {
    dateTime: '%A den %-d %B %Y %X',
    date: '%Y-%m-%d',
    time: '%H:%M:%S',
    periods: ['fm', 'em'],
    days,
    shortDays: days.map((day) => day.slice(0, 3)),
    months,
    shortMonths: months.map((month) => (month.length > 4 ? `${month.slice(0, 3)}.` : month)),
  },
};
