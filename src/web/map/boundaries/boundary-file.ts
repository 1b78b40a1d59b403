/** Outlines of units for a screen, as one text that travels with the map only. */
export interface BoundaryFile {
  /** The first day on which the units stand so. */
  readonly from: string;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly units: string;
}

export interface Boundary {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Far out at sea: drawn in a frame of its own. */
  readonly isInset: boolean;
  readonly path: string;
}

export function readBoundaries({ units }: BoundaryFile): Boundary[] {
  return units.split('\n').map((line) => {
    const [code = '', name = '', x = '0', y = '0', place = '', path = ''] = line.split('|');
    return { code, name, x: Number(x), y: Number(y), isInset: place === 'inset', path };
  });
}
