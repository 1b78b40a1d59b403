import type { map as vi } from '../vi/map.ts';

export const map: typeof vi = {
  title: 'Map',
  fact: 'Figures of the places directly under the province, each period by the units of its time. Boundaries are for display only.',
  quantity: 'Indicator',
  none: 'No indicator has figures by district or commune yet. The map appears when their forms are approved or earlier figures are brought in by agency.',
  noPeriod: 'No period of this indicator has figures by place yet.',
  period: 'Period',
  periodHint: 'drag, or use the arrow keys',
  drawing: (name, period, known, all) =>
    `${name}, ${period}: ${known}/${all} places have a figure. The table beside holds each of them.`,
  keys: 'Arrow keys walk through the places in the order of the table.',
  missing: 'no figure',
  rests: (given, units) => `${given}/${units} units have a figure`,
  earlier: 'earlier figures',
  tiles:
    'Each square is a place, roughly where it lies: no boundaries of the districts before 01/07/2025 may be shipped.',
  source: (source) => `Boundaries: ${source}.`,
  inset: 'Hoàng Sa special zone',
  table: 'By figure',
  columns: { rank: 'No.', unit: 'Place', value: 'Figure' },
  legend: 'Legend',
  choose: 'Choose a place on the map or in the table to read its figure.',
};
