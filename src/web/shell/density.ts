export const densities = ['gon', 'vua', 'rong'] as const;
export type Density = (typeof densities)[number];

const KEPT_AS = 'tiendo.density';

export function keptDensity(): Density {
  const kept = localStorage.getItem(KEPT_AS);
  return densities.find((density) => density === kept) ?? 'vua';
}

export function applyKeptDensity(): void {
  document.documentElement.dataset['density'] = keptDensity();
}

export function keepDensity(density: Density): void {
  localStorage.setItem(KEPT_AS, density);
  applyKeptDensity();
}
