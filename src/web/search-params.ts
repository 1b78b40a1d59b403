/** What every address inside the shell may carry: `ct` the programme, `ky` the period. */
export interface PlaceSearch {
  ct?: number;
  ky?: string;
}

export function readPlace(search: Record<string, unknown>): PlaceSearch {
  const place: PlaceSearch = {};
  const programme = Number(search['ct']);
  if (Number.isInteger(programme) && programme > 0) place.ct = programme;
  if (typeof search['ky'] === 'string' && /^\d{4}[A-Z]\w?\w?$|^\d{4}Y$/.test(search['ky'])) place.ky = search['ky'];
  return place;
}

/** Keeps the named texts of an address and drops everything else, so that pages get strings or nothing. */
export function readTexts<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): { [Key in Name]?: string } => {
    const found: { [Key in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' && value !== '') found[name] = value;
      if (typeof value === 'number') found[name] = String(value);
    }
    return found;
  };
}

/** The number in a path such as /chi-tieu/12; 0 leads to the page "not found". */
export function readId(text: string): number {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
}

/** The address with some texts set and those that are null or empty left out. */
export function changeTexts<Search extends object>(
  old: Search,
  changes: { readonly [Key in keyof Search]?: string | null | undefined },
): Search {
  const set = Object.entries(changes).filter(([, value]) => typeof value === 'string' && value !== '');
  const kept = Object.entries(old).filter(([name]) => !(name in changes));
  // The names are those of Search and every value is a text, which the entries cannot say.
  return Object.fromEntries([...kept, ...set]) as Search;
}

/** Addresses are plain texts, so that they read well in a letter to a colleague: `?muc=332`, without quotation marks. */
export function parseAddress(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

export function writeAddress(search: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
  );
  return texts.length === 0 ? '' : `?${new URLSearchParams(texts).toString()}`;
}
