/** What stands against issuing a form, as a sentence that says where and what to do. */
export function formSentence(code: string, at: string | null, facts: Readonly<Record<string, string>>): string {
  const sentence = SENTENCES[code] ?? 'Biểu chưa đúng ở {at}.';
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'at' ? (at ?? '') : (facts[name] ?? '')));
}

const SENTENCES: Readonly<Record<string, string>> = {
  'no-lines': 'Biểu chưa có dòng nào. Hãy thêm chỉ tiêu từ danh mục hoặc thêm phần thuyết minh.',
  'no-units': 'Biểu chưa giao cho đơn vị nào. Hãy chọn loại cơ quan hoặc từng cơ quan.',
  'line-twice': 'Chỉ tiêu {at} có hai dòng trong biểu. Hãy bỏ một dòng.',
  'number-twice': 'Hai dòng cùng số thứ tự {number}. Hãy đánh số lại.',
  'narrative-twice': 'Hai phần thuyết minh cùng tên “{title}”. Hãy đổi tên một phần.',
  'whole-not-on-form':
    'Dòng {at} là “trong đó” của {whole}, nhưng biểu không có dòng {whole}. Hãy thêm dòng đó hoặc bỏ “trong đó”.',
  'whole-in-circle': 'Dòng {at} là “trong đó” của chính nó qua các dòng khác. Hãy bỏ một quan hệ “trong đó”.',
  'formula-malformed': 'Công thức của {at} không đọc được ở chữ thứ {place}. Hãy sửa chỉ tiêu trong danh mục.',
  'formula-names-stranger':
    'Công thức của {at} cần {stranger}, nhưng biểu không hỏi {stranger}. Hãy thêm dòng {stranger}.',
  'formula-in-circle': 'Công thức của {at} tính vòng về chính nó. Hãy sửa công thức trong danh mục.',
  'weight-not-on-form':
    '{at} gộp theo bình quân gia quyền, nhưng biểu không hỏi quyền số {weight}. Hãy thêm dòng {weight}.',
};
