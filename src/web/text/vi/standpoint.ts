/** Agencies as they were then, or as they are now. */
export const standpoint = {
  label: 'Cơ quan',
  choices: { was: 'Như khi đó', now: 'Như hiện nay' },
  succeeded: (count: number) => `${count} cơ quan trong bảng nay đã có cơ quan khác kế tục.`,
  none: 'Từ đó đến nay không cơ quan nào trong bảng thay đổi.',
  was: (name: string) => `do ${name} báo cáo`,
  receivedFrom: (names: string) => `nhận từ ${names}`,
  joined: ' báo cáo đã nộp',
  joinedAria: (period: string) => ` báo cáo đã nộp, ${period}`,
};
