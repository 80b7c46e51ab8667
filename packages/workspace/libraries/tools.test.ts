import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sendBodySchema, sendRules } from '@assay/rules/message-contact';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { McpServer } from '@modelcontextprotocol/server';
import { asSchema, tool } from 'ai';

import { decoded, facts, right, sentences, wrong } from './asked.js';

const inputSchema = sendBodySchema(sendRules, { facts });

test('AI SDK: the JSON Schema of a tool, and its input judged', async () => {
  const send = tool({ description: 'Sends a message.', inputSchema, execute: (input) => input });
  const schema = asSchema(send.inputSchema);
  const { type, properties } = (await schema.jsonSchema) as {
    readonly type: string;
    readonly properties: object;
  };
  assert.deepEqual([type, Object.keys(properties).length], ['object', 9]);
  const good = await schema.validate?.(right);
  assert.deepEqual(good, { success: true, value: decoded });
  const bad = JSON.stringify(await schema.validate?.(wrong), (_, value: unknown) =>
    value instanceof Error ? value.message : value,
  );
  assert.match(bad, /"success":false.*1-317-555-1212 is not a numeric string/);
});

test('MCP: a tool whose input is judged before it is called', async () => {
  const server = new McpServer({ name: 'sms', version: '1.0.0' });
  server.registerTool('send', { description: 'Sends a message.', inputSchema }, (input) => ({
    content: [{ type: 'text', text: JSON.stringify(input) }],
  }));
  const client = new Client({ name: 'test', version: '1.0.0' });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  const { tools } = await client.listTools();
  assert.equal(tools[0]?.inputSchema.type, 'object');
  const textOf = async (body: object): Promise<string> => {
    const { content } = (await client.callTool({ name: 'send', arguments: { ...body } })) as {
      readonly content: readonly { readonly text: string }[];
    };
    return content[0]?.text ?? '';
  };
  assert.deepEqual(JSON.parse(await textOf(right)), decoded);
  const refused = await textOf(wrong).catch(String);
  for (const sentence of sentences) assert.ok(refused.includes(sentence), refused);
  await client.close();
});
