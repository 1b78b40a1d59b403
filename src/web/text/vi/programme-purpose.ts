/** What a document was brought in for. */
export const purpose = {
  label: 'Văn bản này dùng để',
  names: { programme: 'Lập hoặc điều chỉnh chương trình', directives: 'Giao từng việc (thông báo, biên bản, chỉ thị)' },
  directivesHint: 'Mỗi mục được chấp nhận thành một nhiệm vụ riêng, không lập chương trình.',
  toTasks: 'Xem các việc từ ý kiến chỉ đạo',
};
