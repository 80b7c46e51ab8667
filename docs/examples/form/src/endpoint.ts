import { formErrors } from '@assay/rules/form';
import { handle } from '@assay/rules/http';
import { sendRules } from '@assay/rules/message-contact';

import type { Texts } from './languages.js';

/** One thing that is wrong, and where the request has it: `#/Subscribers/0/MobileNumber`. */
interface ProblemError {
  readonly detail: string;
  readonly pointer: string;
}

/** What came of a send: its token, or sentences by the names of inputs. */
export type Sent =
  | { readonly status: 'accepted'; readonly tokenId: string }
  | { readonly status: 'refused'; readonly fields: Readonly<Record<string, readonly string[]>> };

const messageId = 'MzA6Nzg6MA';
const path = `/sms/v1/messageContact/${messageId}`;

const isJson = (response: Response): boolean => /json\b/.test(response.headers.get('content-type') ?? '');

/** Whether the example server runs: it says of an unknown route that there is none. */
export const hasServer = async (): Promise<boolean> => {
  try {
    return isJson(await fetch(`${path}/status`));
  } catch {
    return false;
  }
};

/** The endpoint in this page: the same rules and the same answers, and facts in memory. */
const inPage = (texts: Texts, language: string): ((request: Request) => Promise<Response>) =>
  handle(sendRules, {
    translated: () => ({ texts, language }),
    input: (body) => ({ messageId, body }),
    loaders: { message: () => ({ text: 'Hello from us.', keywords: ['JOINSMS', 'NEWS'] }) },
    onValid: () => Response.json({ tokenId: crypto.randomUUID() }, { status: 202 }),
  });

/** The path that a JSON pointer in a fragment writes. */
const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'));

/** Sends a body, to the example server or to this page. */
export const send = async (body: unknown, texts: Texts, toServer: boolean): Promise<Sent> => {
  const request = new Request(`${location.origin}${path}/send`, {
    method: 'POST',
    headers: {
      accept: 'application/problem+json',
      authorization: 'Bearer example-token',
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const response = await (toServer ? fetch(request) : inPage(texts, document.documentElement.lang)(request));
  const answer = (await response.json()) as {
    readonly tokenId?: string;
    readonly errors?: readonly ProblemError[];
  };
  if (response.status === 202 && answer.tokenId !== undefined)
    return { status: 'accepted', tokenId: answer.tokenId };
  const said = (answer.errors ?? []).map(({ detail, pointer }) => ({
    message: detail,
    path: pathOf(pointer),
  }));
  return { status: 'refused', fields: formErrors(said).fields };
};
