import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { AgencyList } from '#contract/agencies.ts';
import type { DocumentList, ProgrammeView } from '#contract/programme.ts';
import { act, expectAccessible, signIn } from './reporting-people.ts';

const QUARTER = 'Quý I/2024';
const DAY_OF_THE_DEMONSTRATION = '2024-12-16';
const LEADS: readonly (readonly [agency: string, numbers: readonly string[]])[] = [
  ['Sở Kế hoạch và Đầu tư', ['1', '2']],
  ['Sở Tài chính', ['3']],
  ['Sở Nông nghiệp và Phát triển nông thôn', ['4', '11', '14']],
  ['Sở Lao động - Thương binh và Xã hội', ['5', '6', '7']],
  ['Sở Y tế', ['8', '9', '10']],
];

async function get<View>(page: Page, address: string): Promise<View> {
  const answer = await page.request.get(address);
  expect(answer.ok(), address).toBe(true);
  return (await answer.json()) as View;
}

async function moveDemonstrationTo(page: Page, day: string): Promise<void> {
  const answer = await page.request.post('/api/demonstration/today', { data: { day } });
  expect(answer.ok()).toBe(true);
}

/** What the assignment journey does by keyboard for one target is done here for the rest, as one request each. */
async function assignLeads(page: Page, programmeId: number): Promise<void> {
  const { agencies } = await get<AgencyList>(page, '/api/agencies?asOf=2024-03-14');
  const { targets } = await get<ProgrammeView>(page, `/api/programmes/${programmeId}`);
  for (const [name, numbers] of LEADS) {
    const leadAgencyId = agencies.find((agency) => agency.name.startsWith(name))?.id;
    for (const target of targets.filter((one) => one.wholeId === null && numbers.includes(one.number))) {
      const data = { version: target.version, leadAgencyId, cooperatingAgencyIds: [], leaderInChargeId: null };
      const answer = await page.request.put(`/api/targets/${target.id}/assignment`, { data });
      expect(answer.ok(), `${name} leads (${target.number})`).toBe(true);
    }
  }
}

test('a decision nobody has seen becomes a programme, a signed quarter and a figure on the leader’s page', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const officer = await signIn(browser, 'vp.chuyenvien');
  await moveDemonstrationTo(officer, '2024-03-14');
  const decision = `${readFileSync('src/server/demonstration/decision-2024.txt', 'utf8')}\n\nBản đọc thử ${Date.now()}\n`;
  let programmeId = 0;

  await test.step('the officer uploads the decision and confirms what was read', async () => {
    await officer.goto('/van-ban');
    const file = { name: 'quyet-dinh-thu.txt', mimeType: 'text/plain', buffer: Buffer.from(decision) };
    await officer.locator('input[type=file]').setInputFiles(file);
    await officer.getByRole('button', { name: 'Xác nhận hết 17 chỉ tiêu' }).click();
    await officer
      .getByRole('dialog')
      .getByRole('button', { name: /Xác nhận hết/ })
      .click();
    await expect(officer.locator('.review-counts')).toContainText('17 đã xác nhận');
    const { documents } = await get<DocumentList>(officer, '/api/documents');
    programmeId = documents.find(({ fileName }) => fileName === 'quyet-dinh-thu.txt')?.programmeId ?? 0;
    expect(programmeId).toBeGreaterThan(0);
    await assignLeads(officer, programmeId);
  });

  await test.step('the specialist reports the first quarter and the head hands it in', async () => {
    const specialist = await signIn(browser, 'stc.chuyenvien');
    await specialist.goto(`/bao-cao?ct=${programmeId}&ky=2024Q1`);
    await specialist.goto('/');
    await specialist
      .getByRole('button', { name: `Nhập báo cáo ${QUARTER}` })
      .or(specialist.getByRole('link', { name: `Nhập báo cáo ${QUARTER}` }))
      .first()
      .click();
    await specialist.getByRole('textbox', { name: /^Thu ngân sách trên địa bàn/ }).focus();
    await specialist.keyboard.type('6.210');
    await specialist.keyboard.press('Enter');
    await specialist.keyboard.type('5.300');
    await specialist.keyboard.press('Enter');
    await expect(specialist.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
    await act(specialist, 'Trình duyệt', 'Trình duyệt');
    const address = specialist.url();
    const head = await signIn(browser, 'stc.lanhdao');
    await head.goto(address);
    await act(head, 'Duyệt và nộp', 'Duyệt và nộp');
    const planner = await signIn(browser, 'skhdt.tonghop');
    await planner.goto(address);
    await act(planner, 'Tiếp nhận', 'Tiếp nhận');
    await planner.goto(`/tong-hop?ct=${programmeId}&ky=2024Q1`);
    await expect(planner.getByRole('row', { name: /Tổng sản phẩm/ })).toContainText('chưa có');
    await act(planner, `Chốt tổng hợp ${QUARTER}`, `Chốt tổng hợp ${QUARTER}`, 'Mới có Sở Tài chính nộp.');
    await expect(planner.getByText(new RegExp(`${QUARTER}.* đã chốt, lần 1`))).toBeVisible();
  });

  await test.step('the Chairman sees the figure and opens where it comes from', async () => {
    const leader = await signIn(browser, 'chutich');
    await leader.goto(`/lanh-dao?ct=${programmeId}&ky=2024Q1`);
    await expect(leader.locator('main')).toContainText('6.210');
    await expectAccessible(leader);
    await leader.goto(`/chi-tieu?ct=${programmeId}&ky=2024Q1`);
    await leader
      .getByRole('row', { name: /Thu ngân sách trên địa bàn/ })
      .getByRole('button', { name: /6\.210/ })
      .click();
    const origin = leader.getByRole('dialog');
    await expect(origin.getByText('Tính lại từ gốc: khớp từng chữ số')).toBeVisible();
    await expect(origin.getByText(/Trương Công Định duyệt/)).toBeVisible();
  });

  await moveDemonstrationTo(officer, DAY_OF_THE_DEMONSTRATION);
});
