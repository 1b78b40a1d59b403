const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** "hoá", "uỷ" (tone on the last vowel) as "hóa", "ủy": both are right, one is compared. */
function withOldTones(text: string): string {
  return text.replace(/(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu, (_, first: string, second: string) => {
    const [vowel = '', mark = ''] = second.normalize('NFD');
    return TONE_MARKS.test(mark) ? `${first}${mark}`.normalize('NFC') + vowel : first + second;
  });
}

const JOINERS = new Set(['và', '&']);

/** One spelling of a body's name: small letters, one way of setting tones, "UBND" written out, one kind of dash, no "&". */
export function plainAgencyName(written: string): string {
  return withOldTones(written.normalize('NFC').toLocaleLowerCase('vi'))
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/(?<!\p{L})vp(?!\p{L})/gu, 'văn phòng')
    .replace(/[.,;:()"“”]/gu, ' ')
    .replace(/\s*[-–—]\s*/gu, ' ')
    .replace(/\s*&\s*/gu, ' và ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Names often leave out the joining words: "Văn hóa, Thể thao và Du lịch" is "Văn hóa - Thể thao - Du lịch". */
export function withoutJoiners(plain: string): string {
  return plain
    .split(' ')
    .filter((word) => !JOINERS.has(word))
    .join(' ');
}

/** "Sở KH&ĐT" as "sở khđt": the kind of body, then its initials without signs. */
export function initialsOf(name: string): string {
  const [kind = '', ...rest] = withoutJoiners(plainAgencyName(name)).split(' ');
  return `${kind} ${rest.map((word) => word.charAt(0)).join('')}`;
}

/** The same form of a writing that already is initials: "Sở LĐ-TB&XH" is "sở lđtbxh"; null where it is none. */
export function writtenInitials(written: string): string | null {
  const [, kind = '', letters = ''] = /^(\p{L}+)\s+([\p{Lu}&.\-–\s]{2,})$/u.exec(written.normalize('NFC').trim()) ?? [];
  return kind === '' ? null : `${kind} ${letters.replace(/[^\p{L}]/gu, '')}`.toLocaleLowerCase('vi');
}
