import type { SignedIn } from '#server/context.ts';
import { hashPassword, insertUser } from '../agencies/index.ts';
import { approveReport, openFormReport, saveDraft, submitReport } from '../reporting/index.ts';
import { type CommuneForms, loadCommuneForms } from './commune-forms.ts';
import { listCommunesOf } from './commune-queries.ts';
import type { Certify } from './load-certificates.ts';
import { DEMONSTRATION_PASSWORD } from './people.ts';
import { at, type Stage } from './stage.ts';

const PERIOD = '2024Q4';
const NAM_TRA_MY = 'huyen-516';
/** Left to whoever tries the demonstration as its specialist. */
const NOT_YET = 'xa-20950';
const BAC_TRA_MY = 'huyen-515';
/** Of the second district only some have handed in by the day on which the demonstration lives. */
const FIRST_OF_SECOND = 5;

const surnames = ['Hồ', 'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đinh', 'Bùi'];
const writers = ['Thị Hoa', 'Thị Lành', 'Văn Dũng', 'Thị Nguyệt', 'Văn Tiến'];
const heads = ['Văn Bốn', 'Thanh Hải', 'Quốc Việt', 'Văn Nhàn', 'Minh Sang'];

interface Commune {
  id: number;
  key: string;
  writer: string;
  head: string;
}

/** Communes of two mountain districts hand in their forms of the quarter; two of them gave two forms different figures. */
export async function playCommunes(stage: Stage, provinceId: number, certify: Certify): Promise<void> {
  const forms = await loadCommuneForms(stage, provinceId);
  const first = await listCommunesOf(stage.db, provinceId, NAM_TRA_MY);
  const second = (await listCommunesOf(stage.db, provinceId, BAC_TRA_MY)).slice(0, FIRST_OF_SECOND);
  const chosen = [...first.slice(0, -1), ...second].filter(({ key }) => key !== NOT_YET);
  const peopled = await loadCommunePeople(stage, provinceId, chosen, certify);
  for (const [index, commune] of peopled.communes.entries()) await playCommune(peopled.stage, forms, commune, index);
}

async function loadCommunePeople(
  stage: Stage,
  provinceId: number,
  communes: readonly { id: number; key: string }[],
  certify: Certify,
): Promise<{ stage: Stage; communes: Commune[] }> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const cast = new Map(stage.cast);
  const added = async (agencyId: number, userName: string, fullName: string, role: 'specialist' | 'head') => {
    const title = role === 'head' ? 'Chủ tịch UBND xã' : 'Công chức văn phòng';
    const roles = [role];
    const ids = await insertUser(stage.db, { userName, fullName, title, provinceId, agencyId, roles, passwordHash });
    const actor: SignedIn = { ...ids, provinceId, agencyId, roles, delegations: {} };
    cast.set(userName, actor);
    if (role === 'head') await certify(ids.personId, fullName);
    return userName;
  };
  const made: Commune[] = [];
  for (const [index, { id, key }] of communes.entries()) {
    const name = (given: readonly string[], shift: number) =>
      `${surnames[(index + shift) % surnames.length]} ${given[index % given.length]}`;
    made.push({
      id,
      key,
      writer: await added(id, `${key}.chuyenvien`, name(writers, 0), 'specialist'),
      head: await added(id, `${key}.lanhdao`, name(heads, 3), 'head'),
    });
  }
  return { stage: { ...stage, cast }, communes: made };
}

/** Every third commune hands in the form of health insurance as well; of these one counts other poor households there. */
async function playCommune(stage: Stage, forms: CommuneForms, commune: Commune, index: number): Promise<void> {
  const all = 420 + ((index * 137) % 380);
  const poor = 60 + ((index * 53) % 90);
  const water = all - poor - ((index * 17) % 40);
  await handIn(stage, forms, commune, index, {
    formId: forms.livingId,
    figures: { TONG_HO: all, HO_NGHEO: poor, HO_NUOC_SACH: water },
  });
  if (index % 3 !== 0) return;
  const counted = index % 6 === 0 ? poor + 4 : poor;
  await handIn(stage, forms, commune, index, {
    formId: forms.cardsId,
    figures: { HO_NGHEO: counted, THE_BHYT_NGHEO: counted * 4 },
  });
}

interface HandedIn {
  formId: number;
  figures: Readonly<Record<string, number>>;
}

async function handIn(
  stage: Stage,
  { indicatorIds }: CommuneForms,
  { writer, head }: Commune,
  index: number,
  { formId, figures }: HandedIn,
): Promise<void> {
  const minute = String(10 + index).padStart(2, '0');
  const writing = at(stage, writer, `2024-12-16 08:${minute}`);
  const { id } = await openFormReport(writing, formId, PERIOD);
  const lines = Object.entries(figures).map(([code, value]) => ({
    quantityId: indicatorIds.get(code) ?? 0,
    value: String(value),
    standing: index % 4 === 0 ? ('preliminary' as const) : ('final' as const),
    note: null,
    obstacle: null,
  }));
  const { version } = await saveDraft(writing, id, { version: 1, lines });
  await submitReport(writing, id, version);
  await approveReport(at(stage, head, `2024-12-16 09:${minute}`), id, version + 1);
}
