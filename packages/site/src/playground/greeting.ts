import { fact, object, table, text } from '@assay/rules';

interface Guest {
  readonly name: string | undefined;
}

const longest: number = 20;
const isBlank = ({ name }: Guest): boolean => name === undefined || name.trim() === '';

const { given, on, rules } = table({
  name: 'greeting',
  body: object({ name: text, greeting: text }),
  facts: { guests: fact<readonly string[]>() },
  messages: {
    'name-missing': 'A greeting is for somebody.',
    'name-unknown': '{0} is no guest.',
    'too-long': { template: 'No more than {0} letters.', remedy: 'Write less.' },
  },
});

export const greeting = rules({
  'name-missing': on('name').fails(isBlank),
  'name-unknown': given('name')
    .needs('guests')
    .fails(({ name }, { guests }) => !guests.includes(name) && [name]),
  'too-long': given('greeting').fails((g) => g.greeting.length > longest && [longest]),
});
