/** Scores of forecasts as the M competitions define them (Makridakis, Spiliotis and Assimakopoulos 2020, IJF 36). */

/** sMAPE in per cent: the mean of 200 |y − f| / (|y| + |f|). */
export function symmetricError(came: ArrayLike<number>, forecast: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < forecast.length; k += 1) {
    const size = Math.abs(came[k] as number) + Math.abs(forecast[k] as number);
    if (size > 0) sum += (200 * Math.abs((came[k] as number) - (forecast[k] as number))) / size;
  }
  return sum / forecast.length;
}

/** MASE where the scale is the history's mean absolute seasonal difference. */
export function scaledError(came: ArrayLike<number>, forecast: ArrayLike<number>, scale: number): number {
  let sum = 0;
  for (let k = 0; k < forecast.length; k += 1) sum += Math.abs((came[k] as number) - (forecast[k] as number));
  return sum / forecast.length / scale;
}

export function shareInside(came: ArrayLike<number>, low: ArrayLike<number>, high: ArrayLike<number>): number {
  let inside = 0;
  for (let k = 0; k < low.length; k += 1) {
    const value = came[k] as number;
    if (value >= (low[k] as number) && value <= (high[k] as number)) inside += 1;
  }
  return inside / low.length;
}

/** Mean interval score of Gneiting and Raftery (2007); over MASE's scale it is MSIS. `outside` is 0.05 for an interval of 95 %. */
export function meanIntervalScore(
  came: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  outside: number,
): number {
  let sum = 0;
  for (let k = 0; k < low.length; k += 1) {
    const [value, from, to] = [came[k] as number, low[k] as number, high[k] as number];
    sum += to - from + (2 / outside) * (Math.max(0, from - value) + Math.max(0, value - to));
  }
  return sum / low.length;
}
