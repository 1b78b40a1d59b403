/** The words of the tasks on the desk. */
export const deskTasks = {
  title: 'Nhiệm vụ của cơ quan',
  toConfirm: 'Nhiệm vụ chờ Văn phòng',
  all: 'Xem tất cả',
};
