import * as t from 'io-ts';

import { fact, keyed, array, number, object, table, text } from '../../src/index.js';
import { day } from './day.js';

interface Customer {
  readonly credit: number;
}
interface Coupon {
  readonly until: string;
}

const discount = object({ coupon: text, percent: number });
const line = object({ sku: text, quantity: number, currency: text, discounts: array(discount) });

const { on, given, each, section, rules } = table({
  name: 'order',
  body: object({
    customer: text,
    currency: text,
    total: number,
    deliverOn: day, // a Standard Schema
    gift: t.boolean, // a codec of io-ts
    lines: array(line),
    shipping: object({ method: text, address: object({ street: text, country: text }) }),
  }),
  facts: {
    today: fact<string>(),
    customer: fact<Customer>(),
    stock: keyed<number>(),
    coupons: keyed<Coupon>(),
  },
  messages: {
    'customer-missing': { template: 'customer is missing', code: 'missing_field' },
    'customer-unknown': { template: 'customer <0> does not exist', code: 'missing' },
    'deliver-past': { template: 'deliverOn <0> is before <1>', code: 'invalid' },
    'lines-empty': { template: 'an order needs a line', code: 'missing_field' },
    'sku-missing': { template: 'sku is missing', code: 'missing_field' },
    'sku-unknown': { template: 'there is no <0>', code: 'missing' },
    'stock-short': { template: 'only <0> of <1> left', code: 'unprocessable' },
    'currency-differs': { template: '<0> is not <1>', code: 'invalid' },
    'sku-repeated': { template: '<0> is given twice', code: 'already_exists' },
    'percent-range': { template: '<0> is not between 0 and 100', code: 'invalid' },
    'coupon-expired': { template: 'coupon <0> ended on <1>', code: 'custom' },
    'street-missing': { template: 'street is missing', code: 'missing_field' },
    'credit-short': {
      template: 'total <0> is above your credit of <1>',
      code: 'custom',
      severity: 'warning',
    },
  },
});

const isBlank = (value: string | undefined): boolean => value === undefined || value.trim() === '';
const lines = each('lines');
const discounts = lines.each('discounts');

/** The rules of an order: nested lists, a section, facts by a value of the input, and a warning. */
export const order = rules({
  'customer-missing': on('customer').fails((o) => isBlank(o.customer)),
  'customer-unknown': given('customer')
    .after('customer-missing')
    .needs('customer', { orNull: true })
    .fails((o, { customer }) => customer === null && [o.customer]),
  'deliver-past': given('deliverOn')
    .needs('today')
    .fails((o, { today }) => o.deliverOn < today && [o.deliverOn, today]),
  'lines-empty': on('lines').fails((o) => o.lines === undefined || o.lines.length === 0),
  'sku-missing': lines.on('sku').fails((l) => isBlank(l.sku)),
  'sku-unknown': lines
    .given('sku')
    .after('sku-missing')
    .needsEach('stock', (l) => l.sku)
    .fails((l, { stock }) => stock === null && [l.sku]),
  'stock-short': lines
    .given('quantity', 'sku')
    .after('sku-unknown')
    .needsEach('stock', (l) => l.sku)
    .fails((l, { stock }) => (stock ?? 0) < l.quantity && [stock ?? 0, l.sku]),
  'currency-differs': lines
    .given('currency')
    .parent('currency')
    .fails((l, { parent }) => l.currency !== parent.currency && [l.currency, parent.currency ?? '-']),
  'sku-repeated': lines
    .given('sku')
    .after('sku-missing')
    .parent('lines')
    .fails(
      (l, { parent }, index) =>
        parent.lines?.slice(0, index).some(({ sku }) => sku === l.sku) === true && [l.sku],
    ),
  'percent-range': discounts.given('percent').fails((d) => (d.percent < 0 || d.percent > 100) && [d.percent]),
  'coupon-expired': discounts
    .given('coupon')
    .needs('today')
    .needsEach('coupons', (d) => d.coupon)
    .fails((d, { today, coupons }) => coupons !== null && coupons.until < today && [d.coupon, coupons.until]),
  'street-missing': section('shipping')
    .section('address')
    .on('street')
    .fails((a) => isBlank(a.street)),
  'credit-short': given('total')
    .needs('customer')
    .fails((o, { customer }) => o.total > customer.credit && [o.total, customer.credit]),
});
