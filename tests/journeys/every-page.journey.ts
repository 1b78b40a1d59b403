import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectGoodAtBothWidths, signIn } from './reporting-people.ts';

interface Login {
  readonly userName: string;
  readonly role: string;
}

async function loginOf(page: Page, role: string): Promise<string> {
  const answer = await page.request.get('/api/demonstration');
  const { logins } = (await answer.json()) as { logins: Login[] };
  const login = logins.find((one) => one.role === role);
  if (!login) throw new Error(`the demonstration has nobody in the role ${role}`);
  return login.userName;
}

async function asRole(browser: Browser, role: string): Promise<Page> {
  const visitor = await browser.newPage();
  const page = await signIn(browser, await loginOf(visitor, role));
  await visitor.close();
  return page;
}

const pagesOf: readonly (readonly [role: string, addresses: readonly string[]])[] = [
  [
    'leader',
    ['/', '/chi-tieu', '/chi-tieu/3', '/lanh-dao', '/bao-cao', '/bao-cao?bieu=1', '/co-quan/8/bao-cao', '/tong-hop'],
  ],
  [
    'programme-officer',
    [
      '/',
      '/chuong-trinh',
      '/van-ban',
      '/van-ban/1',
      '/che-do-bao-cao',
      '/che-do-bao-cao/1',
      '/che-do-bao-cao/moi',
      '/nhiem-vu/moi',
      '/chi-dao',
      '/hop',
      '/hop/1',
      '/ke-hoach',
      '/ke-hoach/1',
      '/vuong-mac',
      '/van-ban-di',
      '/so-theo-doi',
      '/so-theo-doi/disbursement',
    ],
  ],
  ['specialist', ['/', '/bao-cao', '/nhiem-vu', '/ke-hoach', '/vuong-mac', '/van-ban-di', '/chi-dao', '/tai-khoan']],
  [
    'consolidator',
    ['/', '/tong-hop', '/tong-hop/bieu', '/tong-hop/mau-thuan', '/bieu-mau', '/bieu-mau/moi', '/co-quan/8/bao-cao'],
  ],
  ['head', ['/', '/bao-cao']],
  ['administrator', ['/lich-lam-viec', '/nguoi-dung', '/co-quan', '/co-quan/8', '/noi-cap-chung-thu']],
  ['auditor', ['/nhat-ky']],
];

// They only read, so both servers share them.
test.describe.configure({ mode: 'parallel' });

for (const [role, addresses] of pagesOf) {
  test(`every page of the ${role} is accessible and fits a desk and a phone`, async ({ browser }) => {
    const page = await asRole(browser, role);
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await expectGoodAtBothWidths(page);
      });
    }
    await page.close();
  });
}

test('a page that one may not open says which role has it', async ({ browser }) => {
  const page = await asRole(browser, 'specialist');
  await page.goto('/nguoi-dung');
  await expect(page.locator('main')).toContainText(/quản trị/i);
  await page.close();
});
