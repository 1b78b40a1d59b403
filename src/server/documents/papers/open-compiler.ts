import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageCompiler } from '#formats/official-document/write-pdf.ts';

/** Typst's compiler: the part of it for this kind of machine, which is the whole of what is used of it. */
const COMPILER = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';
const FONTS = '@expo-google-fonts/tinos';
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

interface NativePart {
  readonly NodeCompiler: { create(options: { fontArgs: readonly { fontBlobs: readonly Buffer[] }[] }): PageCompiler };
}

/** Loads the native compiler with the fonts that go into every file: 50 MB, which stay until the process ends. */
export function openCompiler(): PageCompiler {
  const require = createRequire(import.meta.url);
  const fonts = dirname(require.resolve(`${FONTS}/package.json`));
  const fontBlobs = FACES.map((face) => readFileSync(join(fonts, face, `Tinos_${face}.ttf`)));
  // A native part has no types; what is used of it is written down beside the writer.
  const { NodeCompiler } = require(COMPILER) as NativePart;
  return NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
}
