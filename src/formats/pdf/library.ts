import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof Pdf;

let library: Promise<Library> | null = null;

/**
 * The library's build for older engines puts slow stand-ins for methods of arrays in place of this process's own, for the whole process;
 * they are taken back as soon as it is loaded.
 */
async function loadWithoutTraces(): Promise<Library> {
  const arrays: object = Array.prototype;
  const own = Object.getOwnPropertyDescriptors(Array.prototype);
  try {
    const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
    // Loaded here as well, the part that reads runs on this thread without looking for a file of its own.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return loaded;
  } finally {
    for (const name of ['push', 'unshift', 'splice', 'includes', 'indexOf'] as const) {
      Object.defineProperty(arrays, name, own[name]);
    }
  }
}

/** The PDF library, loaded when the first file comes: it takes a third of a second and 40 MB. */
export function loadLibrary(): Promise<Library> {
  library ??= loadWithoutTraces();
  return library;
}
