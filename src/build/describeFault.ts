// The faults of a story file as lines for the person who wrote it.
import type { Fault } from '../story/parse.ts';
import { describeMissing } from './describeMissing.ts';
import { describeSyntax } from './describeSyntax.ts';
import { nearestId } from './nearestId.ts';
import { describeShape, isOptional, nearestField } from './storyShape.ts';

/** More faults than these help nobody: most follow from one, and the next check tells the rest. */
const MOST_FAULTS = 20;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in quotation marks'],
  ['number', 'a number without quotation marks'],
  ['boolean', 'true or false'],
  ['integer', 'a whole number'],
  ['array', 'a list [ … ]'],
]);

type Issue = NonNullable<Fault['issue']>;

const pathOf = (issue: Issue) => (issue.path ?? []).map(({ key }) => key as string | number);

/** What the schema expected there, in words. */
function describeExpected(issue: Issue, expected: string): string {
  if (issue.message.startsWith('Expected')) return expected;
  const kind = KINDS.get(issue.type);
  if (kind) return kind;
  switch (issue.type) {
    case 'strict_object':
    case 'union':
      return describeShape(pathOf(issue));
    case 'picklist':
      return `one of ${[...expected.matchAll(/"([^"]*)"/g)].map(([, name]) => name).join(', ')}`;
    case 'min_value':
      return `at least ${issue.requirement}`;
    case 'max_value':
      return `at most ${issue.requirement}`;
    case 'min_length':
      return `a list of at least ${issue.requirement}`;
    default:
      return expected;
  }
}

/** One fault as a line. `text` is the file that was parsed. */
export function describeFault(fault: Fault, text: string): string {
  const { path, expected, found, issue } = fault;
  if (!issue && expected === 'sound JSON') {
    return `line ${fault.line}: ${describeSyntax(fault.syntax, text)}`;
  }
  const place = `line ${fault.line}: ${path || 'the file'}`;
  if (issue?.expected === 'never') {
    const near = nearestField(pathOf(issue));
    const name = String(pathOf(issue).at(-1));
    const question = near === undefined || near === name ? '' : `; did you mean ${near}?`;
    return `${place}: there is no field ${name} here${question}`;
  }
  if (issue?.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return `${place}: this field is missing; expected ${describeMissing(pathOf(issue))}`;
  }
  const wanted = issue ? describeExpected(issue, expected) : expected;
  const canGo = found === 'null' && issue && isOptional(pathOf(issue));
  const orNone = canGo ? `, or no field ${pathOf(issue).at(-1)}` : '';
  const near = nearestId(fault, text);
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  return `${place}: expected ${wanted}${orNone}; found ${found}${question}`;
}

/** All faults of a file as one text: how many, then the first of them, one a line. */
export function describeFaults(file: string, faults: readonly Fault[], text: string): string {
  const lines = faults.slice(0, MOST_FAULTS).map((fault) => describeFault(fault, text));
  const more = faults.length - lines.length;
  return [
    `${file} has ${faults.length === 1 ? '1 fault' : `${faults.length} faults`}:`,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
}
