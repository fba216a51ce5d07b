// The versions of Node that are taken are those that the guide and the packages name.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A project with nothing to install, whose Node says that it is another version. */
function installWith(version: string) {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(root, 'src/build'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  cpSync('src/build/install.mjs', join(root, 'src/build/install.mjs'));
  for (const lock of ['package-lock.json', 'node_modules/.installed-lock.json'])
    writeFileSync(join(root, lock), '{}');
  const node = join(root, 'node.cjs');
  writeFileSync(
    node,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
     Object.defineProperty(process, 'version', { value: 'v${version}' });`,
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', node, join(root, 'src/build/install.mjs')],
    { encoding: 'utf8' },
  );
  return { status, stderr };
}

test.each(['20.19.0', '20.20.1', '22.16.0', '22.21.0', '24.0.0', '25.1.0', '26.0.0'])(
  'Node %s is taken',
  (version) => {
    expect(installWith(version)).toEqual({ status: 0, stderr: '' });
  },
);

test.each(['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.15.1', '23.11.0'])(
  'Node %s is turned away, with those that are taken',
  (version) => {
    expect(installWith(version)).toEqual({
      status: 1,
      stderr: `This project needs Node 20.19, 22.16, or 24 and newer; this is v${version}.\n`,
    });
  },
);

test('the packages and the guide name the same versions', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const { engines } = read('package.json');
  expect(engines).toEqual({ node: '^20.19 || ^22.16 || >=24' });
  expect(read('package-lock.json').packages[''].engines).toEqual(engines);
  expect(readFileSync('README.md', 'utf8')).toContain('20.19, 22.16, or 24 and newer');
});
