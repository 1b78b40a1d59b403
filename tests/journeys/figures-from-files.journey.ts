import { expect, type Page, test } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { withCell } from '#tests/factories/workbook.ts';
import { act, expectGoodAtBothWidths, signIn } from './reporting-people.ts';

const figure = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`;

/** The workbooks of a form's units as they come from the page, by name. */
async function takeWorkbooks(page: Page): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Tải \d+ biểu/ }).click(),
  ]);
  return unzipSync(readFileSync(await download.path()));
}

test('a district hands out its communes’ workbooks and reads a filled one back; the commune finds its figures', async ({
  browser,
}) => {
  const district = await signIn(browser, 'namtramy.chuyenvien');
  await district.goto('/bao-cao/excel');
  const form = district.getByRole('combobox', { name: 'Biểu và kỳ báo cáo' });
  await form.selectOption({ label: 'Biểu rà soát hộ nghèo của xã (minh họa), Quý\u00a0IV/2024 (10 đơn vị)' });
  const workbooks = await takeWorkbooks(district);
  const name = Object.keys(workbooks).find((each) => each.startsWith('Xã Trà Vân')) ?? '';
  const filled = [
    ['G7', '640'],
    ['G8', '71'],
    ['G9', '48'],
  ].reduce(
    (bytes, [place = '', value = '']) => withCell(bytes, place, figure(place, value)),
    workbooks[name] ?? new Uint8Array(),
  );

  await district.locator('input[type=file]').setInputFiles([
    { name: 'bieu.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync({ [name]: filled })) },
    { name: 'khong-phai-bieu.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('ghi chú') },
  ]);
  await expect(district.getByText('1 tệp đọc được với 3 ô khác bản nháp, 1 tệp không nhận.')).toBeVisible();
  await expectGoodAtBothWidths(district);
  await district.getByRole('button', { name: 'Lưu 3 ô vào bản nháp' }).click();
  await expect(district.getByText('Đã lưu 3 ô vào bản nháp của đơn vị.')).toBeVisible();

  const clerk = await signIn(browser, 'xa-20959.chuyenvien');
  await clerk.goto('/');
  await clerk
    .locator('main li')
    .filter({ hasText: 'Biểu rà soát hộ nghèo' })
    .getByRole('link', { name: /Quý\sIV\/2024/ })
    .first()
    .click();
  await expect(clerk.getByRole('textbox', { name: /^Số hộ nghèo/ })).toHaveValue('71');
  await expect(clerk.getByRole('textbox', { name: /^Tổng số hộ dân cư/ })).toHaveValue('640');
  await Promise.all([district.close(), clerk.close()]);
});

test('figures of earlier years come in from a table with an unknown name, and the whole import is taken back', async ({
  browser,
}) => {
  const planner = await signIn(browser, 'skhdt.tonghop');
  await planner.goto('/so-lieu-lich-su');
  const table = 'Chỉ tiêu;Năm 2016;Năm 2017\nTỷ lệ phủ rừng;56,1;57,3\n';
  await planner.locator('input[type=file]').setInputFiles({
    name: 'nien-giam.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await expect(planner.getByText('Bảng có 2 cột, mỗi cột một kỳ.')).toBeVisible();
  await planner.getByRole('textbox', { name: 'Nguồn số liệu' }).fill('Niên giám thống kê 2018, trang 12');
  await planner.getByRole('button', { name: 'Xem trước' }).click();
  await expect(planner.getByText('chưa rõ chỉ tiêu: 2')).toBeVisible();
  await expectGoodAtBothWidths(planner);

  const meaning = planner.getByRole('group', { name: '“Tỷ lệ phủ rừng” là' });
  await meaning.getByRole('button', { name: 'Tỷ lệ che phủ rừng' }).click();
  await expect(planner.getByText('mới: 2')).toBeVisible();
  await planner.getByRole('button', { name: 'Nhập 2 số liệu' }).click();
  await expect(planner.getByText('Đã nhập 2 số liệu từ tệp “nien-giam.csv”.')).toBeVisible();

  await act(planner, 'Hủy lần nhập', 'Hủy lần nhập', 'Nhập để thử.');
  await expect(planner.getByText('Đã hủy: Nhập để thử.')).toBeVisible();
  await planner.close();
});
