import { sendBodySchema, sendRequestSchema, sendRules } from '@assay/rules/message-contact';
import { sendDocument } from '@assay/rules/message-contact/openapi';
import { listSendBodySchema, listSendRequestSchema, listSendRules } from '@assay/rules/message-list';
import { listSendDocument } from '@assay/rules/message-list/openapi';

import { forTwin, twinOf } from './page.js';
import type { Asset, Page } from './page.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const target = { target: 'draft-2020-12' } as const;

/** Returns the OpenAPI documents and the JSON Schemas of both sends, at addresses that stay. */
export const schemaAssets = (): readonly Asset[] =>
  (
    [
      [`openapi/${sendRules.name}.json`, sendDocument()],
      [`openapi/${listSendRules.name}.json`, listSendDocument()],
      [
        `schemas/${sendRules.name}/body.json`,
        sendBodySchema(sendRules)['~standard'].jsonSchema.input(target),
      ],
      [
        `schemas/${sendRules.name}/request.json`,
        sendRequestSchema(sendRules)['~standard'].jsonSchema.input(target),
      ],
      [
        `schemas/${listSendRules.name}/body.json`,
        listSendBodySchema(listSendRules)['~standard'].jsonSchema.input(target),
      ],
      [
        `schemas/${listSendRules.name}/request.json`,
        listSendRequestSchema(listSendRules)['~standard'].jsonSchema.input(target),
      ],
    ] as const
  ).map(([path, value]) => ({ path, content: json(value) }));

/** Returns the Markdown twin of each page. */
export const twins = (pages: readonly Pick<Page, 'path' | 'text'>[]): readonly Asset[] =>
  pages.map(({ path, text }) => ({ path: twinOf(path), content: forTwin(text, path) }));

/** Returns `llms.txt`: what the project is, and each page with one line, by groups. Its links are relative, so it is right under any address. */
export const llmsText = (
  home: Page,
  groups: readonly { readonly text: string; readonly pages: readonly Page[] }[],
  schemas: readonly Asset[],
): Asset => {
  const line = ({ title, path, description }: Page): string =>
    `- [${title}](${twinOf(path)})${description === undefined ? '' : `: ${description}`}`;
  return {
    path: 'llms.txt',
    content: [
      `# ${home.title}`,
      `> ${home.description ?? ''}`,
      ...groups.map(({ text, pages }) => `## ${text}\n\n${pages.map(line).join('\n')}`),
      `## For tools\n\n${schemas.map(({ path }) => `- [${path}](${path})`).join('\n')}\n`,
    ].join('\n\n'),
  };
};
