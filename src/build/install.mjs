// Installs what is missing, so that a fresh clone needs one command. Plain Node: nothing is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The oldest minor version of each major one that is taken before `ALL_FROM`. */
const OLDEST_MINOR = { 20: 19, 22: 16 };
const ALL_FROM = 24;

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = readFileSync(`${root}package-lock.json`, 'utf8');
const stamp = `${root}node_modules/.installed-lock.json`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < ALL_FROM && !(minor >= OLDEST_MINOR[major])) {
  const oldest = Object.entries(OLDEST_MINOR).map((version) => version.join('.'));
  console.error(
    `This project needs Node ${oldest.join(', ')}, or ${ALL_FROM} and newer; this is ${process.version}.`,
  );
  process.exit(1);
}

const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!isCurrent) {
  console.log('Installing packages…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}
