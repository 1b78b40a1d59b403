/** Words without marks, signs and capitals, đ as d: the same for 'Số hộ nghèo' and 'SO HO NGHEO:'. */
export function foldedWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
