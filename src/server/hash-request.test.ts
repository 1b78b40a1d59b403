import { expect, test } from 'vitest';
import { hashRequest, hashUpload, secretFields } from './hash-request.ts';

const sent = (route: string, body: unknown) => hashRequest({ method: 'POST', url: route, route, body });

test('two requests that differ in any word of their bodies are two', () => {
  const route = '/api/proposals/:id';
  expect(sent(route, { code: 'a' })).not.toBe(sent(route, { code: 'b' }));
  expect(sent(route, { change: { current: '1', next: '2' } })).not.toBe(
    sent(route, { change: { current: '1', next: '3' } }),
  );
  expect(sent(route, { note: 'x' })).toBe(sent(route, { note: 'x' }));
  expect(sent(route, undefined)).toBe(sent(route, null));
});

test('a password leaves no trace, and what is sent beside it does', () => {
  for (const [route, fields] of Object.entries(secretFields)) {
    for (const field of fields) expect(sent(route, { [field]: 'một' })).toBe(sent(route, { [field]: 'hai' }));
  }
  expect(sent('/api/users', { userName: 'an', password: 'x' })).not.toBe(
    sent('/api/users', { userName: 'binh', password: 'x' }),
  );
});

test('two uploads differ by name or by bytes', () => {
  const address = { method: 'POST', url: '/api/documents' };
  const bytes = Buffer.from('một');
  const first = hashUpload(address, 'a.txt', bytes);
  expect(hashUpload(address, 'a.txt', Buffer.from('một'))).toBe(first);
  expect(hashUpload(address, 'b.txt', bytes)).not.toBe(first);
  expect(hashUpload(address, 'a.txt', Buffer.from('hai'))).not.toBe(first);
});
