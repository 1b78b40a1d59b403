import { expect, test } from 'vitest';
import { emptyDraft, type EventDraft, toRequest } from './event-draft.ts';

const draft = (changes: Partial<EventDraft>): EventDraft => ({
  ...emptyDraft('2025-03-01'),
  legalBasis: ' Nghị quyết 01/NQ-HĐND ',
  ...changes,
});

test.each<[string, Partial<EventDraft>]>([
  ['a merge of nobody', {}],
  ['a merge into nobody', { agencyIds: [3] }],
  ['a renaming of nobody', { kind: 'rename' }],
  ['a split into nobody', { kind: 'split', agencyId: 3 }],
  ['no day', { kind: 'move', agencyId: 3, effectiveOn: '' }],
])('there is nothing to look at yet with %s', (_case, changes) => {
  expect(toRequest(draft(changes))).toBeNull();
});

test('a share written the Vietnamese way travels as a decimal, and a part without an agency is a new one', () => {
  const request = toRequest(
    draft({
      kind: 'split',
      agencyId: 3,
      key: 'dân số',
      parts: [
        { agencyId: 3, name: '', share: '0,6' },
        { agencyId: null, name: 'Sở Dược', share: '0.4' },
      ],
    }),
  );
  expect(request).toMatchObject({
    legalBasis: 'Nghị quyết 01/NQ-HĐND',
    successors: [
      { agencyId: 3, details: null, share: '0.6' },
      { agencyId: null, details: { name: 'Sở Dược', shortName: 'Sở Dược' }, share: '0.4' },
    ],
  });
});
