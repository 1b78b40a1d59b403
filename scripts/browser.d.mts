export function findSystemBrowser(): string | undefined;
export function ensureBrowser(root: string, say: (line: string) => void): Promise<boolean>;
