import type { Db } from '#server/db/database.ts';
import { insertAgencies, insertFunction, insertProvince, type NewAgency } from './agency-queries.ts';
import {
  functionHolders,
  type ProvincialAgency,
  provinceCommittee,
  provincialAgencies,
} from './provincial-agencies.ts';
import { communeKey, districtKey, readUnits } from './units.ts';

/** The day on which the demonstration lives: the last report of the year is due tomorrow. */
export const DEMONSTRATION_DAY = '2024-12-16';

/** The province, its agencies, districts and communes, as they stood in 2024, and who holds which duty. */
export async function loadAgencies(db: Db): Promise<number> {
  const units = readUnits();
  const { code, name } = units.province;
  const provinceId = await insertProvince(db, { code, name, clockDay: DEMONSTRATION_DAY });
  await insertAgencies(db, provinceId, [makeAgency(provinceCommittee, null)]);
  const subordinate = provincialAgencies.map((agency) => makeAgency(agency, parentOf(agency)));
  const districts = units.districts.map((district) =>
    makeUnit('district', district.code, district.name, provinceCommittee.key, units.source),
  );
  await insertAgencies(db, provinceId, [...subordinate, ...districts]);
  const communes = units.districts.flatMap((district) =>
    district.communes.map(([communeCode, communeName]) =>
      makeUnit('commune', communeCode, communeName, districtKey(district.code), units.source),
    ),
  );
  await insertAgencies(db, provinceId, communes);
  for (const held of functionHolders) await insertFunction(db, provinceId, held);
  return provinceId;
}

/** Forces and central agencies report to the province and are not under it. */
function parentOf({ kind }: ProvincialAgency): string | null {
  return kind === 'armed-force' || kind === 'central-agency' ? null : provinceCommittee.key;
}

function makeAgency(
  { key, name, shortName, abbreviation, kind }: ProvincialAgency,
  parentKey: string | null,
): NewAgency {
  return { key, name, shortName, abbreviation, kind, parentKey, officialCode: null, legalBasis: null };
}

function makeUnit(
  kind: 'district' | 'commune',
  code: string,
  name: string,
  parentKey: string,
  source: string,
): NewAgency {
  return {
    key: kind === 'district' ? districtKey(code) : communeKey(code),
    name: `UBND ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    shortName: name,
    abbreviation: null,
    kind,
    parentKey,
    officialCode: code,
    legalBasis: source,
  };
}
