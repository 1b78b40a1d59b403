import { api } from '../../api.ts';

/** Fetches a file and hands it to the browser to keep; a refusal comes back as every other one, not as a page. */
export async function saveAnswer(path: string): Promise<void> {
  const { name, content } = await api.getFile(path);
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
