// Builds one script of the site that stands by itself: no module, no other file, minified.
import { build } from 'vite';

export interface BundleOptions {
  /** Names replaced in the code, by JavaScript expressions. */
  readonly define?: Readonly<Record<string, string>>;
  /** The oldest version of the language that the script may be written in. */
  readonly target?: string;
}

/** The text of the script that a source file and its imports make. Throws where there is none. */
export async function bundleScript(source: string, options: BundleOptions = {}): Promise<string> {
  const { define = {}, target = 'es2023' } = options;
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { ...define },
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const script = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`No script was built of ${source}.`);
  return script.code;
}
