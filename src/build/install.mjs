// Installs what is missing, so that a fresh clone needs one command. Plain Node: nothing is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = readFileSync(`${root}package-lock.json`, 'utf8');
const stamp = `${root}node_modules/.installed-lock.json`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `This project needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`,
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
