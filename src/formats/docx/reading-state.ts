import type { SourceNote, SourceNoteCode } from '#domain/documents/source-text.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Numbering } from './numbering.ts';
import type { RunLook, Styles } from './styles.ts';

const MESSAGES: Readonly<Partial<Record<SourceNoteCode, string>>> = {
  'tracked-changes':
    'Văn bản còn dấu vết sửa đổi (track changes): phần chèn thêm được giữ, phần xóa đã bỏ. Hãy đối chiếu với bản ký.',
  'macros-ignored': 'Tệp có mã lệnh (macro); chỉ phần chữ được đọc, mã lệnh không được chạy.',
  'legacy-encoding': 'Có đoạn dùng phông chữ cũ (TCVN3 hoặc VNI); đã chuyển sang Unicode theo tên phông.',
  'hidden-text': 'Có đoạn chữ ẩn; phần ẩn không được đọc.',
  'contents-left-out': 'Mục lục được bỏ qua; các đề mục được đọc ở chỗ của chúng.',
  'pictures-ignored': 'Văn bản có hình; chữ trong hình không đọc được.',
};

export type NoteKind = 'footnote' | 'endnote';

/** What is known of a document while it is read: its style sheet, its lists, the notes met so far. */
export class ReadingState {
  readonly styles: Styles;
  readonly numbering: Numbering;
  private readonly marks = new Map<XmlElement, number>();
  private readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>;
  private readonly told = new Set<SourceNoteCode>();
  private readonly looks = new Map<string, RunLook>();

  constructor(
    styles: Styles,
    numbering: Numbering,
    notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>,
  ) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  tell(code: SourceNoteCode): void {
    this.told.add(code);
  }

  hasTold(code: SourceNoteCode): boolean {
    return this.told.has(code);
  }

  sourceNotes(): SourceNote[] {
    return Array.from(this.told, (code) => ({ code, message: MESSAGES[code] ?? '' }));
  }

  /** The notes referred to, in the order of the text. */
  notesInOrder(): XmlElement[] {
    return [...this.marks.keys()];
  }

  /** The mark of a note at its place: "[^1]"; empty where the file has no such note. */
  markOf(kind: NoteKind, id: string): string {
    const note = this.notes[kind].get(id);
    if (!note) return '';
    const mark = this.marks.get(note) ?? this.marks.size + 1;
    this.marks.set(note, mark);
    return `[^${mark}]`;
  }

  styledLook(paragraphStyle: string | null, runStyle: string | null): RunLook {
    const key = `${paragraphStyle ?? ''}\n${runStyle ?? ''}`;
    const known = this.looks.get(key);
    if (known) return known;
    const look = this.styles.lookOf(paragraphStyle, runStyle);
    this.looks.set(key, look);
    return look;
  }
}
