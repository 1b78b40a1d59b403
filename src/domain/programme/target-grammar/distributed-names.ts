import { pattern } from '#domain/vietnamese-pattern.ts';

const ONE_BY_ONE = pattern.iu`[\s,]*(?:đạt\s+)?(?:lần lượt|tương ứng)(?:\s+(?:là|đạt|ở mức))*\s*$`;
const BETWEEN = pattern.u`\s*,\s*|\s+và\s+|\s+[-–]\s+`;

/**
 * "Tỷ lệ trường mầm non, tiểu học đạt chuẩn lần lượt là 60%, 75%": one name for each figure, in their order;
 * null where the name lists more or fewer things than there are figures.
 */
export function distributeName(name: string, figures: number): string[] | null {
  if (figures < 2 || !ONE_BY_ONE.test(name)) return null;
  const whole = name.replace(ONE_BY_ONE, '');
  const things = whole.split(BETWEEN).filter((thing) => thing !== '');
  if (things.length !== figures) return null;
  return things.map((thing, at) => (at === 0 ? thing : `${whole}: ${thing}`));
}
