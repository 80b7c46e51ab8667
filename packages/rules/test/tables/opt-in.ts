import { wholeNumber, fact, object, table, text } from '../../src/index.js';

interface ShortCode {
  readonly code: string;
  readonly country: string;
}

const { on, given, rules } = table({
  name: 'opt-in',
  body: object(
    {
      MessageName: text,
      ShortCode: text,
      LongCode: text,
      CountryCode: text,
      MessageText: text,
      MessageOptInType: text,
      ResponseMessage: text,
      DoubleOptinInitialMessage: text,
      DoubleOptinConfirmationMessage: text,
    },
    { keys: 'ignoreCase' },
  ),
  facts: { shortCodes: fact<readonly ShortCode[]>(), longCodes: fact<readonly string[]>() },
  options: { maxName: wholeNumber(100) },
  messages: {
    'name-missing': 'The MessageName field must be specified.',
    'code-missing': 'A ShortCode or LongCode must be specified.',
    'code-ambiguous': 'ShortCode and LongCode cannot be specified at the same time.',
    'name-blank': 'The MessageName field cannot be blank or only contain whitespace.',
    'name-long': 'The MessageName field cannot contain more than {0} characters.',
    'short-code-blank': 'ShortCode cannot only contain whitespace.',
    'country-length': 'CountryCode must have a length of 2.',
    'short-code-unknown':
      'The ShortCode {0} with CountryCode {1} cannot be found on the account. Please ensure that the ShortCode and CountryCode are valid and set up on the account.',
    'long-code-blank': 'LongCode cannot only contain whitespace.',
    'long-code-unknown': 'The LongCode {0} does not exist for the account.',
    'text-missing': 'The MessageText field must be specified.',
    'text-blank': 'The MessageText field cannot be blank or only contain whitespace.',
    'response-missing': 'ResponseMessage is invalid. It must be specified when MessageOptInType is Single.',
    'initial-missing':
      'DoubleOptinInitialMessage is invalid. It must be specified when MessageOptInType is Double or Age.',
    'confirmation-missing':
      'DoubleOptinConfirmationMessage is invalid. It must be specified when MessageOptInType is Double or Age.',
  },
});

const isBlank = (value: string | undefined): boolean => value === undefined || value.trim() === '';
const isDouble = ({ MessageOptInType: type }: { readonly MessageOptInType: string | undefined }): boolean =>
  type === 'Double' || type === 'Age';

/** The rules of `POST /sms/v1/message/optIn`: another documented table, of the same API. */
export const optIn = rules({
  'name-missing': on('MessageName').fails((s) => s.MessageName === undefined),
  'code-missing': on('ShortCode', 'LongCode').fails(
    (s) => s.ShortCode === undefined && s.LongCode === undefined,
  ),
  'code-ambiguous': given('LongCode', 'ShortCode').fails(() => true),
  'name-blank': given('MessageName').fails((s) => isBlank(s.MessageName)),
  'name-long': given('MessageName').fails((s, { maxName }) => s.MessageName.length > maxName && [maxName]),
  'short-code-blank': given('ShortCode').fails((s) => isBlank(s.ShortCode)),
  'country-length': given('CountryCode').fails((s) => s.CountryCode.length !== 2),
  'short-code-unknown': on('ShortCode', 'CountryCode')
    .given('ShortCode')
    .after('short-code-blank', 'country-length')
    .needs('shortCodes')
    .fails(
      ({ ShortCode: wanted, CountryCode: from = '' }, { shortCodes }) =>
        !shortCodes.some(({ code, country }) => code === wanted && country === from) && [wanted, from],
    ),
  'long-code-blank': given('LongCode').fails((s) => isBlank(s.LongCode)),
  'long-code-unknown': given('LongCode')
    .after('long-code-blank')
    .needs('longCodes')
    .fails((s, { longCodes }) => !longCodes.includes(s.LongCode) && [s.LongCode]),
  'text-missing': on('MessageText').fails((s) => s.MessageText === undefined),
  'text-blank': given('MessageText').fails((s) => isBlank(s.MessageText)),
  'response-missing': on('ResponseMessage', 'MessageOptInType').fails(
    (s) => s.MessageOptInType === 'Single' && isBlank(s.ResponseMessage),
  ),
  'initial-missing': on('DoubleOptinInitialMessage', 'MessageOptInType').fails(
    (s) => isDouble(s) && isBlank(s.DoubleOptinInitialMessage),
  ),
  'confirmation-missing': on('DoubleOptinConfirmationMessage', 'MessageOptInType').fails(
    (s) => isDouble(s) && isBlank(s.DoubleOptinConfirmationMessage),
  ),
});
