// A stamp stands alone on its line or behind "Độ mật:"; "bảo mật" and "bí mật nhà nước" in a sentence are no stamps.
const STAMP_LINE = /^[\s|*_()[\]"“”]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\s|*_()[\]"“”.]*$/u;
const FIELD = /^[\s|*_]*(?:Độ mật|ĐỘ MẬT|Mức độ mật)\s*:[\s*_]*/u;
const STAMP = /^(Tuyệt mật|Tối mật|Mật|TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L})/u;
/** The stamp beside or below the number, as the two columns of a paper's head give it: "Số: 12/KH-UBND MẬT". */
const BEHIND_NUMBER = /^[\s*_]*Số\s*:.*\s(TUYỆT MẬT|TỐI MẬT|MẬT)[\s*_]*$/u;
/** A paper's head is no longer; further down a cell may speak of other papers. */
const HEAD_LINES = 30;
/** No stamp's line is longer: this bounds the work on a line of a million letters. */
const LONGEST = 200;

function stampOn(line: string, next: string): string | undefined {
  const alone = line.length <= LONGEST ? STAMP_LINE.exec(line)?.[1] : undefined;
  const start = line.slice(0, LONGEST);
  const field = FIELD.exec(start)?.[0];
  if (alone !== undefined || field === undefined) return alone;
  return STAMP.exec(start.slice(field.length) || next.slice(0, LONGEST).replace(/^[\s|*_]+/u, ''))?.[1];
}

/** A stamp in one cell of a row of the head. */
function stampInHead(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  for (const cell of line.split(/[|\t]/u)) {
    const found = (STAMP_LINE.exec(cell) ?? BEHIND_NUMBER.exec(cell))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The secrecy stamp (Mật and above) that a text carries, or null. Such a document may not be kept on a system that is
 * joined to a network (Law 29/2018/QH14 on the protection of state secrets).
 */
export function findSecrecyStamp(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const found = stampOn(line, lines[index + 1] ?? '') ?? (index < HEAD_LINES ? stampInHead(line) : undefined);
    if (found !== undefined) return found.charAt(0).toUpperCase() + found.slice(1).toLowerCase();
  }
  return null;
}
