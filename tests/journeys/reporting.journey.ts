import { expect, type Page, test } from '@playwright/test';
import { act, expectAccessible, paste, signIn } from './reporting-people.ts';

const QUARTER = 'Quý IV/2024';
const REASON = 'Thu nội địa chưa trừ số hoàn thuế tháng 11.';
const REMARK = 'Các cơ quan còn lại nộp sau ngày 17/12; số liệu bổ sung ở lần tổng hợp sau.';
const CORRECTION = 'Kho bạc Nhà nước điều chỉnh số thu nội địa sau đối chiếu.';

const revenue = (page: Page) => page.getByRole('textbox', { name: /^Thu ngân sách trên địa bàn/ });
const domestic = (page: Page) => page.getByRole('textbox', { name: /^Thu nội địa/ });
const saved = (page: Page) => expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
const status = (page: Page, word: string) =>
  expect(page.locator('.bar').getByText(word, { exact: true })).toBeVisible();

async function openFromDesk(page: Page, link: string | RegExp) {
  await page.goto('/');
  await page.getByRole('link', { name: link }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: QUARTER })).toBeVisible();
}

test('a quarter goes from the specialist’s keyboard to the frozen table, and a correction is seen after it', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const specialist = await signIn(browser, 'stc.chuyenvien');
  const head = await signIn(browser, 'stc.lanhdao');
  const planner = await signIn(browser, 'skhdt.tonghop');

  await test.step('the specialist fills the sheet by keyboard and paste; what is no figure is asked about and never sent', async () => {
    await openFromDesk(specialist, `Nhập báo cáo ${QUARTER}`);
    await domestic(specialist).focus();
    await specialist.keyboard.type('khoảng 22 nghìn');
    await specialist.keyboard.press('Enter');
    await expect(specialist.getByText('3.1 chưa đọc được số')).toBeVisible();
    await specialist.reload();
    await expect(domestic(specialist)).toHaveValue('khoảng 22 nghìn');

    await revenue(specialist).focus();
    await paste(specialist, '26.944\tước\r\n27.500\tsơ bộ\r\n');
    await expect(specialist.getByText('3.1: “trong đó” vượt số tổng')).toBeVisible();
    await specialist.keyboard.press('ArrowDown');
    await specialist.keyboard.type('22.900');
    await specialist.keyboard.press('Enter');
    await expect(specialist.getByText('Không thấy chỗ nào mâu thuẫn.')).toBeVisible();
    await saved(specialist);
    await expectAccessible(specialist);
  });

  await test.step('it is submitted, and the head returns it with a reason', async () => {
    await act(specialist, 'Trình duyệt', 'Trình duyệt');
    await status(specialist, 'Chờ duyệt');

    await openFromDesk(head, `Duyệt và nộp ${QUARTER}`);
    await head.getByRole('button', { name: 'Trả lại…' }).click();
    await head.getByRole('dialog').getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(head.getByRole('dialog').getByText(/Cần ghi lý do/)).toBeVisible();
    await head.getByRole('dialog').getByRole('textbox').fill(REASON);
    await head.getByRole('dialog').getByRole('button', { name: 'Trả lại', exact: true }).click();
    await expect(head.getByRole('dialog')).toBeHidden();
  });

  await test.step('the specialist reads the reason, mends the cell and submits again', async () => {
    await specialist.goto('/');
    await expect(specialist.getByText(`“${REASON}”`)).toBeVisible();
    await expectAccessible(specialist);
    await specialist.getByRole('link', { name: 'Mở ô cần sửa' }).click();
    await domestic(specialist).focus();
    await specialist.keyboard.type('22.871');
    await specialist.keyboard.press('Enter');
    await saved(specialist);
    await act(specialist, 'Trình duyệt', 'Trình duyệt');
    await status(specialist, 'Chờ duyệt');
  });

  await test.step('the head sees what changed, approves, and planning accepts', async () => {
    await openFromDesk(head, `Duyệt và nộp ${QUARTER}`);
    await expect(head.getByText('3.1 Thu nội địa: 22.900 → 22.871 tỷ đồng', { exact: true })).toBeVisible();
    await act(head, 'Duyệt và nộp', 'Duyệt và nộp');
    await status(head, 'Đã nộp');

    await planner.goto('/bao-cao');
    await planner
      .getByRole('row', { name: /Sở Tài chính/ })
      .getByRole('link', { name: 'Đã nộp' })
      .click();
    await act(planner, 'Tiếp nhận', 'Tiếp nhận');
    await status(planner, 'Đã nhận');
  });

  await test.step('the quarter is frozen with a remark, and its figure opens down to the version and the person', async () => {
    await planner.goto('/tong-hop');
    await expectAccessible(planner);
    await act(planner, `Chốt tổng hợp ${QUARTER}`, `Chốt tổng hợp ${QUARTER}`, REMARK);
    await expect(planner.getByText(new RegExp(`${QUARTER}.* đã chốt, lần 1`))).toBeVisible();

    await planner
      .getByRole('row', { name: /Thu nội địa/ })
      .getByRole('button')
      .click();
    const origin = planner.getByRole('dialog');
    await expect(origin.getByText('Tính lại từ gốc: khớp từng chữ số')).toBeVisible();
    await expect(origin.getByText(/Nguyễn Thị Mai Lan trình/)).toBeVisible();
    await expect(origin.getByText(/Trương Công Định duyệt/)).toBeVisible();
    await expectAccessible(planner);
    await origin.getByRole('link', { name: /^Báo cáo, bản \d+$/ }).click();
    await expect(planner.getByText('Bản đang có hiệu lực')).toBeVisible();
  });

  await test.step('a correction makes the next version, and the frozen table says that a figure has changed', async () => {
    await specialist.reload();
    await act(specialist, 'Lập bản sửa…', 'Lập bản sửa', CORRECTION);
    await domestic(specialist).focus();
    await specialist.keyboard.type('22.880');
    await specialist.keyboard.press('Enter');
    await saved(specialist);
    await act(specialist, 'Trình duyệt', 'Trình duyệt');
    await openFromDesk(head, `Duyệt và nộp ${QUARTER}`);
    await act(head, 'Duyệt và nộp', 'Duyệt và nộp');

    await planner.goto('/tong-hop');
    await expect(planner.getByText('1 số đã đổi sau khi chốt.')).toBeVisible();
    await expect(planner.getByText('3.1 Thu nội địa: 22.871 → 22.880')).toBeVisible();
  });
});
