// The commands, run as a newsroom runs them: what they write, and what they say of a fault.
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { printJsonSchema } from '../../src/build/jsonSchema.ts';
import { BUILD_SIGNS } from '../../src/build/outFolder.ts';
import { changedText, STORY_TEXT } from '../fixtures/stories.ts';

const run = promisify(execFile);
/** A first build draws every picture; later ones take them as they are. */
const SLOW = 180_000;

/** A port that is not the usual one. */
const PORT = '6200';

/** Runs a command of the project; resolves with exit code and all it printed. */
async function command(script: string, ...options: string[]) {
  try {
    const env = { ...process.env, PORT };
    const { stdout, stderr } = await run('node', [`src/build/${script}.mjs`, ...options], { env });
    return { code: 0, printed: stdout + stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, printed: failed.stdout + failed.stderr };
  }
}

function storyFile(text: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'story-')), 'story.json');
  writeFileSync(file, text);
  return file;
}

const faulty = changedText((story) => {
  story.statements.forEach((said) => {
    said.sources = ['nowhere'];
  });
});

describe('check', () => {
  test('says of a sound file what it holds', { timeout: SLOW }, async () => {
    const { code, printed } = await command('check');
    expect(code).toBe(0);
    expect(printed).toContain('is sound: 38 actors');
  });

  test('lists the faults of a faulty file with path and line', { timeout: SLOW }, async () => {
    const { code, printed } = await command('check', storyFile(faulty));
    expect(code).toBe(1);
    expect(printed).toContain('story.json has 68 faults:\n');
    expect(printed.match(/^line \d+: statements\[\d+\]\.sources\[0\]: expected/gm)).toHaveLength(
      20,
    );
    expect(printed).toMatch(/\nand 48 more\n$/);
  });

  test('takes a byte order mark, and says in a sentence that a file is in another encoding', {
    timeout: SLOW,
  }, async () => {
    const marked = await command('check', storyFile(`\uFEFF${STORY_TEXT}`));
    expect(marked).toMatchObject({ code: 0 });
    for (const encoding of ['utf16le', 'latin1'] as const) {
      const file = storyFile(Buffer.from(STORY_TEXT.replace('Kyiv', 'Kyïv'), encoding));
      expect(await command('check', file)).toEqual({
        code: 1,
        printed: `${file} is not in UTF-8: save it in this encoding.\n`,
      });
    }
  });

  test('takes a file as a build does, and remarks on a language that the page does not speak', {
    timeout: SLOW,
  }, async () => {
    const file = storyFile(
      changedText((story) => {
        story.meta.language = 'pl';
      }),
    );
    const { code, printed } = await command('check', '--story', file);
    expect(code).toBe(0);
    expect(printed).toMatch(/is sound: .*\nNote: meta\.language is "pl", .* will be English\.\n$/);
    expect(await command('check', '--story', file, 'data/story.json')).toMatchObject({ code: 1 });
  });

  test('says in a sentence that a file is not there', { timeout: SLOW }, async () => {
    const { code, printed } = await command('check', 'nowhere.json');
    expect(code).toBe(1);
    expect(printed).toContain('nowhere.json cannot be read: there is no such file');
  });
});

describe('build', () => {
  test('refuses a faulty story and says why', { timeout: SLOW }, async () => {
    const out = mkdtempSync(join(tmpdir(), 'site-'));
    const file = storyFile(faulty);
    const { code, printed } = await command('build', '--story', file, '--out', out);
    expect(printed).toBe((await command('check', file)).printed);
    expect(code).toBe(1);
    expect(printed).toContain('statements[0].sources[0]: expected an id from sources');
    expect(readdirSync(out)).toEqual([]);
  });

  test('builds another story, elsewhere, for a sub-path', { timeout: SLOW }, async () => {
    const out = mkdtempSync(join(tmpdir(), 'site-'));
    const other = changedText((story) => {
      story.meta.id = 'another-story';
      story.meta.headline = 'Another </script> & "story"'.replace('</script>', '');
    });
    const { code, printed } = await command(
      'build',
      '--story',
      storyFile(other),
      '--out',
      out,
      '--base',
      '/talks/',
    );
    expect(code).toBe(0);
    /** Embeds need a whole address: that at which `npm start` serves. */
    const preview = `http://localhost:${PORT}/`;
    expect(printed).toContain(`Its embeds name ${preview} as their address`);
    const oembed = readFileSync(join(out, 'embed/v1/map/oembed.json'), 'utf8');
    expect(JSON.parse(oembed)).toHaveProperty('provider_url', preview);
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    expect(html).toContain('data-story="another-story"');
    expect(html).toMatch(/href="\/talks\/assets\/index-/);
    expect(readFileSync(join(out, 'data/story.json'), 'utf8')).toBe(other);
    expect(JSON.parse(readFileSync(join(out, 'data/story.schema.json'), 'utf8'))).toHaveProperty(
      'properties',
    );
    expect(BUILD_SIGNS.every((sign) => existsSync(join(out, sign)))).toBe(true);
  });

  test('empties no folder that holds the story or another person’s files', {
    timeout: SLOW,
  }, async () => {
    const file = storyFile(STORY_TEXT);
    const folder = dirname(file);
    const held = await command('build', '--story', file, '--out', folder);
    expect(held).toMatchObject({ code: 1 });
    expect(held.printed).toContain('holds the story file. Name a new or empty folder with --out.');

    const link = join(mkdtempSync(join(tmpdir(), 'link-')), 'site');
    symlinkSync(folder, link);
    expect((await command('build', '--story', file, '--out', link)).printed).toContain(
      'holds the story file',
    );
    expect((await command('build', '--out', folder)).printed).toContain(
      'holds files that no earlier build wrote',
    );
    expect(readdirSync(folder)).toEqual(['story.json']);
  });

  test.each([
    [['--out', '.'], 'holds this project'],
    [['--out', 'data/site'], 'belongs to this project'],
    [['--out', 'package.json'], 'names a file'],
    [['--story', 'nowhere.json'], 'There is no story file at nowhere.json'],
    [['--base', 'talks'], '--base must begin and end with a slash'],
    [['--colour', 'red'], 'Usage: npm run build'],
  ])('answers %s with a sentence', { timeout: SLOW }, async (options, words) => {
    const { code, printed } = await command('build', ...options);
    expect(code).toBe(1);
    expect(printed).toContain(words);
  });
});

describe('in a folder with a space in its name', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'project-')), 'moving parts');
  for (const part of ['src', 'data']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  test.each([
    ['check', 'is sound'],
    ['writeSchema', ''],
    ['releaseLoader', 'Wrote public/embed/'],
  ])('%s does its work', { timeout: SLOW }, async (script, words) => {
    const { stdout } = await run('node', [`src/build/${script}.mjs`], { cwd: folder });
    expect(stdout).toContain(words);
  });

  test.each([
    ['any path', './', '/'],
    ['a path of its own', '/some/talks/', '/some/talks/'],
  ])('a site for %s is served there', { timeout: SLOW }, async (_for, base, path) => {
    writeFileSync(join(folder, 'index.html'), `<link rel="icon" href="${base}assets/i.svg">`);
    const port = String(20_000 + (process.pid % 20_000));
    const server = spawn('node', ['src/build/serve.mjs', '--dir', '.'], {
      cwd: folder,
      env: { ...process.env, PORT: port },
    });
    const [said] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
    server.kill();
    expect(String(said)).toContain(`Moving Parts is at http://localhost:${port}${path} `);
  });
});

test('the same story is built into the same bytes', { timeout: SLOW }, async () => {
  const digest = async () => {
    const out = mkdtempSync(join(tmpdir(), 'site-'));
    expect(await command('build', '--out', out)).toMatchObject({ code: 0 });
    return readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const bytes = readFileSync(join(parentPath, name));
        const path = join(parentPath, name).slice(out.length);
        return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
      })
      .sort();
  };
  const once = await digest();
  expect(once.length).toBeGreaterThan(20);
  expect(await digest()).toEqual(once);
});

test('data/schema.json is what the schema in code prints; run npm run fix', () => {
  expect(readFileSync('data/schema.json', 'utf8')).toBe(printJsonSchema());
});

test('the story file ends with one line break and has no tabs', () => {
  expect(STORY_TEXT).toMatch(/[^\n]\n$/);
  expect(STORY_TEXT).not.toContain('\t');
});
