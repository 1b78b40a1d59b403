import { documentTypes } from './document-types.ts';
import {
  annexName,
  annexReference,
  capacityLines,
  capitals,
  dayWords,
  MOTTO,
  NATION,
  numberWords,
  urgencyWords,
} from './document-words.ts';
import { layOutBody } from './lay-out-body.ts';
import type { LaidDocument, LaidElement, LaidLine, LaidPair, Role } from './laid-document.ts';
import type { OfficialDocument } from './official-document.ts';
import { plainWords } from './plain-words.ts';

const END = './.';

export function lineOf(role: Role, text: string, rest: Partial<Pick<LaidLine, 'keepsNext' | 'rule'>> = {}): LaidLine {
  return { kind: 'line', role, text: plainWords(text), keepsNext: false, rule: null, ...rest };
}

/** Puts every word of the document in its place and order, with what it is; how that looks is the layout's table. */
export function layOut(document: OfficialDocument): LaidDocument {
  const { type, issuer, subject, annexes } = document;
  return {
    title: plainWords(`${documentTypes[type].name}: ${subject}`).replaceAll('\n', ' '),
    author: plainWords(issuer.name).replaceAll('\n', ' '),
    letterhead: letterhead(document),
    body: ended([...opening(document), ...layOutBody(document.body)]),
    closing: closing(document),
    annexes: annexes.map((annex, index) => ({
      isLandscape: annex.isLandscape,
      elements: [
        lineOf('annex-number', annexName(index, annexes), { keepsNext: true }),
        lineOf('annex-title', capitals(annex.title), { keepsNext: true }),
        lineOf('annex-reference', annexReference(document), { keepsNext: true }),
        ...layOutBody(annex.body),
      ],
    })),
  };
}

function letterhead({ type, issuer, number, place, issuedOn, subject, urgency }: OfficialDocument): LaidPair {
  const superior = issuer.superior === null ? [] : [lineOf('superior', capitals(issuer.superior))];
  // A letter has its subject below the number and no name of a type.
  const about = type === 'official-letter' ? [lineOf('letter-subject', `V/v ${subject}`)] : [];
  return {
    left: [
      ...superior,
      lineOf('issuer', capitals(issuer.name), { rule: 'part' }),
      { ...lineOf('number', ''), text: numberWords({ ...number, notation: plainWords(number.notation) }) },
      ...about,
      ...(urgency === null ? [] : [lineOf('urgency', urgencyWords(urgency))]),
    ],
    right: [
      lineOf('nation', NATION),
      lineOf('motto', MOTTO, { rule: 'whole' }),
      { ...lineOf('place-and-day', ''), text: `${plainWords(place)}, ${dayWords(issuedOn)}` },
    ],
  };
}

function opening({ type, subject, addressees, legalBases }: OfficialDocument): LaidLine[] {
  const { name } = documentTypes[type];
  const title =
    type === 'official-letter'
      ? []
      : [
          lineOf('type', capitals(name), { keepsNext: true }),
          lineOf('subject', subject, { keepsNext: true, rule: 'part' }),
        ];
  const bases = legalBases.map((basis, i) =>
    lineOf('legal-basis', `${plainWords(basis).replace(/[;.,]+$/u, '')}${i === legalBases.length - 1 ? '.' : ';'}`),
  );
  return [...title, ...salutation(addressees), ...bases];
}

function salutation(addressees: readonly string[]): LaidLine[] {
  const [first, ...others] = addressees;
  if (first === undefined) return [];
  if (others.length === 0) return [lineOf('addressee', `Kính gửi: ${first}`, { keepsNext: true })];
  return [
    lineOf('addressee', 'Kính gửi:', { keepsNext: true }),
    ...addressees.map((each, i) =>
      lineOf('addressee-line', `- ${each}${i === others.length ? '.' : ';'}`, { keepsNext: true }),
    ),
  ];
}

/** The text ends with "./." (Decree 30/2020/NĐ-CP, annex I), and its last line goes with the signature to the next page. */
function ended(elements: readonly LaidElement[]): LaidElement[] {
  const last = elements.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'table') return [...elements, lineOf('paragraph', END, { keepsNext: true })];
  const text = `${last.text.replace(/[.;,\s]+$/u, '')}${END}`;
  return [...elements.slice(0, -1), { ...last, text, keepsNext: true }];
}

function closing({ addressees, recipients, archive, signature }: OfficialDocument): LaidDocument['closing'] {
  const listed = [...(addressees.length > 0 ? ['Như trên'] : []), ...recipients];
  const { name } = signature;
  return {
    left: [
      lineOf('recipients-title', 'Nơi nhận:', { keepsNext: true }),
      ...listed.map((each) => lineOf('recipient', `- ${each};`)),
      lineOf('recipient', `- Lưu: ${archive}.`),
    ],
    right: capacityLines(signature).map((line) => lineOf('capacity', line)),
    name: name === null ? [] : [lineOf('signer', name)],
  };
}
