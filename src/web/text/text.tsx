import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { vi } from './vi.ts';

/** Every word of the page; the Vietnamese is the source, other languages have the same shape. */
export type Text = typeof vi;
export type Language = 'vi' | 'en';

const KEPT_AS = 'tiendo.language';

interface Speech {
  readonly language: Language;
  readonly text: Text;
  readonly speak: (language: Language) => void;
}

const SpeechContext = createContext<Speech>({ language: 'vi', text: vi, speak: () => undefined });

export function keptLanguage(): Language {
  return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi';
}

/** English is fetched only by those who read it. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'en' ? (await import('./en.ts')).en : vi;
}

interface TextProviderProps {
  readonly first: { readonly language: Language; readonly text: Text };
  readonly children: ReactNode;
}

export function TextProvider({ first, children }: TextProviderProps) {
  const [spoken, setSpoken] = useState(first);
  const speech = useMemo<Speech>(
    () => ({
      ...spoken,
      speak: (language) => {
        localStorage.setItem(KEPT_AS, language);
        void loadText(language).then((text) => setSpoken({ language, text }));
      },
    }),
    [spoken],
  );
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The words in the language of the person. */
export function useText(): Text {
  return useContext(SpeechContext).text;
}

export function useLanguage(): Speech {
  return useContext(SpeechContext);
}
