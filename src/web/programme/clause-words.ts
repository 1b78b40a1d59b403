const DASH = /^[-–•*+](\d+)$/u;

/** A step with a name of its own: "Điều 1", "Chương II", "đoạn 2", "Kèm theo 1". */
const isNamed = (step: string) => /^\p{L}{2,}\s/u.test(step);

function stepWords(step: string): string {
  const dash = DASH.exec(step);
  return dash ? `gạch đầu dòng ${dash[1]}` : step;
}

/** Numbers below an article as a decree cites them: under a numeral "mục II.6", otherwise "khoản 4 điểm a". */
function numbersWords(steps: readonly string[], isInArticle: boolean): string {
  const [clause = '', point, ...deeper] = steps;
  if (!isInArticle || !/^\d+$/u.test(clause)) return `mục ${steps.join('.')}`;
  if (point === undefined) return `khoản ${clause}`;
  return `khoản ${clause} điểm ${[point, ...deeper].join('.')}`;
}

/**
 * The place of a clause as an official cites it: 'Điều 1/II/6/đoạn 2' is 'Điều 1, mục II.6, đoạn 2'. It stays Vietnamese in
 * every language, because it is the document's own address.
 */
export function writeClausePath(path: string): string {
  const words: string[] = [];
  let numbers: string[] = [];
  const endNumbers = () => {
    if (numbers.length > 0) words.push(numbersWords(numbers, /^điều\s/iu.test(words.at(-1) ?? '')));
    numbers = [];
  };
  for (const step of path.split('/').filter(Boolean)) {
    if (!isNamed(step) && !DASH.test(step)) numbers.push(step);
    else {
      endNumbers();
      words.push(stepWords(step));
    }
  }
  endNumbers();
  return words.join(', ');
}
