import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof Pdf;

/** Its files as installed, and as they are called in the built program. */
const OF_LIBRARY = /pdfjs-dist|[\\/]pdf(?:\.worker)?-\w+\.js/u;

let library: Promise<Library> | null = null;
let isSwallowing = false;

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

/**
 * On broken files the library leaves promises behind that fail with nobody waiting for them, which would end the process. What it reports
 * on its main way is enough; failures of anybody else go on as if this were not here, or to whoever else listens for them.
 */
function swallowStrayFailures(): void {
  process.on('unhandledRejection', (reason) => {
    const isOfLibrary = reason instanceof Error && OF_LIBRARY.test(reason.stack ?? '');
    if (!isOfLibrary && process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}

/** The PDF library, loaded when the first file comes: it takes a third of a second and 40 MB. */
export function loadLibrary(): Promise<Library> {
  if (!isSwallowing) swallowStrayFailures();
  isSwallowing = true;
  library ??= loadWithoutTraces().catch((error: unknown) => {
    // A program being installed anew has the library again in a moment.
    library = null;
    throw error;
  });
  return library;
}
