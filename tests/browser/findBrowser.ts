// A Chromium for the tests: one that is installed, else the one that comes with the packages.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged browser with the libraries it brings for bare systems; Linux on x64 and arm64. */
async function unpackBrowser(): Promise<string> {
  const {
    default: chromium,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  const libraries = join('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br');
  if (!existsSync(join(tmpdir(), 'al2023'))) await inflate(libraries);
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return chromium.executablePath();
}

/** Launch options for the tests' browser. Throws a sentence where there is none to be had. */
export async function findBrowser(): Promise<LaunchOptions> {
  const wantsPackaged = process.env.PACKAGED_BROWSER === '1';
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined && !wantsPackaged) return { executablePath: installed, args: QUIET };
  if (process.platform === 'linux') return { executablePath: await unpackBrowser(), args: QUIET };
  throw new Error(
    'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.',
  );
}
