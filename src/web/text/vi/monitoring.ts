export const monitoring = { targetsTitle: 'Chỉ tiêu' };
