import { pattern } from '#domain/vietnamese-pattern.ts';
/** A clause's number as written, its depth in the order of Vietnamese drafting, and what follows it. */
export interface Label {
  readonly label: string;
  readonly step: string;
  readonly rank: number;
  readonly rest: string;
}

const BULLET_RANK = 100;

// Phần, Chương, Mục, Điều, A., I., 1., 1.1., a), (1), -, +: from the widest to the narrowest.
const habits: readonly { rank: number; form: RegExp; step?: (label: string) => string }[] = [
  {
    rank: 0,
    form: pattern.u`^((?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?(?:[IVXLC]+|\d+[A-Za-z]?|[A-Z])(?![\p{L}\p{N}]))?)\s*[.:]?(?=\s|$)`,
  },
  {
    rank: 10,
    form: pattern.u`^((?:PHẦN|Phần)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d+|[A-Z])(?![\p{L}\p{N}]))\s*[.:-]?`,
  },
  { rank: 20, form: pattern.u`^((?:CHƯƠNG|Chương)\s+(?:[IVXLC]+|\d+)(?![\p{L}\p{N}]))\s*[.:-]?` },
  { rank: 30, form: pattern.u`^((?:MỤC|Mục)\s+(?:\d+|[IVXLC]+)(?![\p{L}\p{N}]))\s*[.:-]?` },
  { rank: 40, form: /^((?:ĐIỀU|Điều)\s+\d+[a-zđ]?)\s*[.:]/u },
  { rank: 60, form: /^([IVXLC]{1,7})[.)/]\s/u },
  { rank: 50, form: pattern.u`^([A-HKĐ])[.)]\s(?=\p{Lu})` },
  { rank: 70, form: /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?[.)]\s/u },
  { rank: 70, form: /^(\d{1,2}(?:\.\d{1,2}){1,4})\s/u },
  { rank: 80, form: /^([a-zđ](?:\.\d+)?)[.)]\s/u },
  { rank: 90, form: /^(\((?:\d{1,3}|[ivx]+|[a-zđ])\))[.:]?\s/u },
  { rank: BULLET_RANK, form: /^([-–•*])\s/u },
  { rank: BULLET_RANK + 10, form: /^([+])\s/u },
];

function depthOf(rank: number, label: string): number {
  return rank === 70 || rank === 80 ? rank + (label.match(/\./gu)?.length ?? 0) : rank;
}

/** The label at the head of a paragraph, or null. A bullet before a number ("- (3) …") yields the number. */
export function readLabel(text: string): Label | null {
  for (const { rank, form } of habits) {
    const found = form.exec(text);
    const step = found?.[1];
    if (!found || step === undefined) continue;
    const rest = text.slice(found[0].length).trimStart();
    if (rank === BULLET_RANK) {
      const inner = /^\(\d{1,3}\)\s/u.test(rest) ? readLabel(rest) : null;
      if (inner) return inner;
    }
    if (rank === 0 && (text.length > 160 || /^(?:của|ban hành|kèm|này|và)(?![\p{L}])/u.test(rest))) return null;
    return { label: found[0].trim(), step, rank: depthOf(rank, step), rest };
  }
  return null;
}

/** Whether labels of this rank are only dashes and plus signs, counted rather than named in a path. */
export function isBullet(label: Label): boolean {
  return label.rank >= BULLET_RANK;
}
