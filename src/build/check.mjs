// `npm run check -- FILE`: says whether a story file is sound, with every fault and its line.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const file = process.argv[2] ?? 'data/story.json';

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    );
    return process.exit(1);
  }
}

const text = read();
const { module } = await runnerImport(new URL('../story/parse.ts', import.meta.url).pathname);
const parsed = module.parseStory(text);
if (parsed.ok) {
  const { actors, statements, events, sources, plan } = parsed.story;
  console.log(
    `${file} is sound: ${actors.length} actors, ${statements.length} statements, ${events.length} events, ${plan.points.length} points, ${sources.length} sources.`,
  );
} else {
  console.error(
    `${file} has ${parsed.faults.length === 1 ? '1 fault' : `${parsed.faults.length} faults`}:`,
  );
  for (const fault of parsed.faults) console.error(module.printFault(fault));
  process.exit(1);
}
