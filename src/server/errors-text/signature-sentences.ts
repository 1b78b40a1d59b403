/** The answers about a signature that are not good, as words in a sentence. */
interface Answers {
  readonly integrity: 'intact' | 'altered' | 'unreadable';
  readonly trust: 'trusted' | 'foreign';
  readonly validity: 'valid' | 'expired' | 'not-yet-valid';
  readonly signer: { readonly name: string; readonly issuer: string; readonly validTo: string } | null;
}

export function signatureSentence({ integrity, trust, validity, signer }: Answers): string {
  if (integrity === 'unreadable') return 'tệp chữ ký không đọc được';
  const faults = [
    integrity === 'altered' ? 'nội dung hoặc chữ ký đã bị thay đổi sau khi ký' : null,
    trust === 'foreign' ? `nơi cấp chứng thư “${signer?.issuer ?? ''}” không được tin cậy ở đây` : null,
    validity === 'expired' ? `chứng thư của “${signer?.name ?? ''}” đã hết hạn khi ký` : null,
    validity === 'not-yet-valid' ? `chứng thư của “${signer?.name ?? ''}” chưa có hiệu lực khi ký` : null,
  ];
  return faults.filter((fault) => fault !== null).join('; ');
}
