/** How a task stands in time; these words travel with the pages that show tasks. */
export const taskTime = {
  classes: {
    'in-time': 'Trong hạn',
    'due-soon': 'Sắp đến hạn',
    overdue: 'Quá hạn',
    'no-due-day': 'Không thời hạn',
    'done-in-time': 'Xong đúng hạn',
    'done-late': 'Xong quá hạn',
    stopped: 'Không tính hạn',
  },
};
