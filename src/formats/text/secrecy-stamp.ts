// A stamp stands alone on its line or behind "Độ mật:"; "bảo mật" and "bí mật nhà nước" in a sentence are no stamps.
const STAMP_LINE = /^[\s|*_()[\]"“”]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\s|*_()[\]"“”.]*$/mu;
const STAMP_FIELD =
  /^[\s|*_]*(?:Độ mật|ĐỘ MẬT|Mức độ mật)\s*:\s*[*_]*(Tuyệt mật|Tối mật|Mật|TUYỆT MẬT|TỐI MẬT|MẬT)(?![\p{L}])/mu;

/**
 * The secrecy stamp (Mật and above) that a text carries, or null. Such a document may not be kept on a system that is
 * joined to a network (Law 29/2018/QH14 on the protection of state secrets).
 */
export function findSecrecyStamp(text: string): string | null {
  const found = STAMP_LINE.exec(text)?.[1] ?? STAMP_FIELD.exec(text)?.[1];
  return found === undefined ? null : found.charAt(0).toUpperCase() + found.slice(1).toLowerCase();
}
