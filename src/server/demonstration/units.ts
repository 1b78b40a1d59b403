import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { demonstrationFolder } from '#server/program-folder.ts';

const Units = z.object({
  source: z.string(),
  province: z.object({ code: z.string(), name: z.string() }),
  districts: z.array(
    z.object({ code: z.string(), name: z.string(), communes: z.array(z.tuple([z.string(), z.string()])) }),
  ),
});

export const districtKey = (code: string) => `huyen-${code}`;
export const communeKey = (code: string) => `xa-${code}`;

/** The districts and communes of Quảng Nam with their codes, as the source has them. */
export function readUnits(): z.infer<typeof Units> {
  return Units.parse(JSON.parse(readFileSync(join(demonstrationFolder, 'quang-nam-units.json'), 'utf8')));
}

/** "Huyện Nam Trà My" of the key that the demonstration's people name; undefined where no unit has it. */
export function nameOfUnit(key: string): string | undefined {
  const { districts } = readUnits();
  const named = districts.flatMap(({ code, name, communes }) => [
    [districtKey(code), name] as const,
    ...communes.map(([communeCode, communeName]) => [communeKey(communeCode), communeName] as const),
  ]);
  return new Map(named).get(key);
}
