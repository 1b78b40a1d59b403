const times = (length: number, signs: number, line: (at: number) => string, between = '\n') =>
  Array.from({ length: Math.round(length / signs) }, (_, at) => line(at)).join(between);
const HEAD = 'QUYẾT ĐỊNH\nBan hành Chương trình công tác năm 2024\n\nI. CHỈ TIÊU CHỦ YẾU\n';
const BODIES = ['Sở Y tế', 'Sở Tài chính', 'Công an tỉnh', 'UBND huyện Mỏ Cày'];

/** Texts of about a length that no office writes, each of a shape whose reading once grew with the square of it. */
export const brokenTexts: readonly ((length: number) => string)[] = [
  (length) => `${HEAD}- ${times(length, 12, (at) => `tăng ${at % 90}%`, ' ')}`,
  (length) => `${HEAD}1. ${times(length, 25, (at) => `việc ${at}, ${BODIES[at % 4]}`, ', ')}`,
  (length) => HEAD + times(length, 50, (at) => `${at}. Sở Y tế xây dựng kế hoạch phòng, chống dịch ${at} trong năm`),
  (length) => `${HEAD}1. Xây dựng kế hoạch\n\n${times(length, 24, () => 'Thời gian: Quý I/2024', '\n\n')}`,
  (length) =>
    HEAD + times(length, 60, (at) => `Luật Đất đai năm ${1990 + (at % 40)}; Quyết định số ${at}/QĐ-UBND`, '; '),
  (length) =>
    `${HEAD}| ${times(length / 2, 8, (at) => `a${at}`, ' | ')} |\n${times(length / 2, 10, () => '| b | c |')}`,
  (length) =>
    HEAD +
    times(length, 50, (at) => `${BODIES[at % 4]} chủ trì, phối hợp với ${BODIES[(at + 1) % 4]} làm việc ${at}`, '. '),
  (length) => `${HEAD}- ${times(length, 12, (at) => `${at % 90} tuổi a`, ' ')}`,
  (length) =>
    `${HEAD}- ${times(length / 2, 10, (at) => `việc ${at}`, ' ')} đạt ${times(length / 2, 5, (at) => `${at % 90}%`, ', ')}`,
];
