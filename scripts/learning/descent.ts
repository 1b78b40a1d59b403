/** Adam (Kingma and Ba 2015) on one flat list of parameters: small, deterministic, enough for some hundred of them. */
export function descend(
  parameters: Float64Array,
  gradientInto: (parameters: Float64Array, gradient: Float64Array) => void,
  steps: number,
  pace: number,
): void {
  const size = parameters.length;
  const [gradient, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    gradientInto(parameters, gradient);
    const length = step < steps * 0.6 ? pace : pace * 0.3;
    for (let i = 0; i < size; i += 1) {
      const g = gradient[i] as number;
      first[i] = 0.9 * (first[i] as number) + 0.1 * g;
      second[i] = 0.99 * (second[i] as number) + 0.01 * g * g;
      const mean = (first[i] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[i] as number) / (1 - 0.99 ** step));
      parameters[i] = (parameters[i] as number) - (length * mean) / (spread + 1e-8);
    }
  }
}
