import { expect, test } from 'vitest';
import type { AmendedDocument } from '#domain/documents/compiled-amendment.ts';
import { chooseAmended, type NamedProgramme } from './amended-programme.ts';

const aProgramme = (id: number, given: Partial<NamedProgramme> = {}): NamedProgramme => ({
  id,
  title: 'Chương trình công tác trọng tâm năm 2024',
  year: 2024,
  number: null,
  issuedOn: null,
  amendedBy: [],
  ...given,
});
const said: AmendedDocument = {
  type: 'Quyết định',
  number: '15/QĐ-UBND',
  date: '2024-01-05',
  name: 'Chương trình công tác trọng tâm năm 2024',
};
const numbered = aProgramme(1, { number: '15/QĐ-UBND', issuedOn: '2024-01-05', amendedBy: ['1210/QĐ-UBND'] });
const unnumbered = aProgramme(2);
const lastYears = aProgramme(3, { title: 'Chương trình công tác trọng tâm năm 2023', year: 2023 });

test.each<[what: string, said: AmendedDocument, programmes: NamedProgramme[], chosen: NamedProgramme | null]>([
  ['the number', said, [lastYears, numbered, unnumbered], numbered],
  [
    'the number of an earlier amendment',
    { ...said, number: '1210/QĐ-UBND', date: null },
    [numbered, lastYears],
    numbered,
  ],
  ['the name, where the programme’s own number is not known', said, [lastYears, unnumbered], unnumbered],
  ['the name, where no number is cited', { ...said, number: null }, [numbered, lastYears], numbered],
  ['another decision of the same number', { ...said, date: '2019-01-05', name: null }, [numbered], null],
  ['a number that is not the programme’s', { ...said, number: '99/QĐ-UBND' }, [numbered], null],
  ['a name that two programmes bear', { ...said, number: null }, [numbered, unnumbered], null],
  ['a year without a programme', { ...said, number: null, name: 'Chương trình công tác năm 2022' }, [numbered], null],
])('%s', (_what, document, programmes, chosen) => {
  expect(chooseAmended(document, programmes)).toEqual(chosen);
});
