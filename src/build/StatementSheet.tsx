// The statements of a view typeset as a drawing, for a picture: words, speakers, how well known.

import { SideShape } from '../charts/parts/CertainShape.tsx';
import { useMarks } from '../charts/parts/ChartActions.tsx';
import { howKnown } from '../charts/statements/howKnown.ts';
import { GLYPH, type PlacedSheet, type SheetStatement } from '../layout/placedSheet.ts';
import { placeSheetFlow } from '../layout/placeSheetFlow.ts';
import { placeSheetGrid } from '../layout/placeSheetGrid.ts';
import { commonYear, shortWhen } from '../story/dates.ts';
import { indexStory, type MarkRef, sideRankOf } from '../story/indexStory.ts';
import { quoted } from '../story/quoted.ts';
import type { Statement, Story, View } from '../story/schema.ts';
import { speakerColumns, startTopics, topicCells } from '../story/selectStatements.ts';
import { pictureWords, storyWords } from './storyWords.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

function sheetStatement(story: Story, said: Statement): SheetStatement {
  const { actor } = indexStory(story);
  const speaker = actor.get(said.speaker);
  const words = storyWords(story);
  return {
    id: said.id,
    words: said.quote ? quoted(story, said.quote) : (said.gist ?? ''),
    by: `${speaker?.name ?? said.speaker}, ${shortWhen(said.when, commonYear(story), words.months)}`,
    details: howKnown(said, words),
    rank: sideRankOf(story, said.speaker),
  };
}

/** One side's statements run in columns; those of several stand side by side. */
export function placeSheet(story: Story, view: View, size: Size): PlacedSheet {
  const { others } = storyWords(story).charts;
  const say = pictureWords(story).sheet;
  const rows = topicCells(story, view, new Set(startTopics(story, view)), others);
  const columns = speakerColumns(story, view, others);
  const set = (statements: readonly Statement[]) =>
    statements.map((said) => sheetStatement(story, said));
  const heard = columns.filter(({ id }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.id === id && cell.statements.length > 0)),
  );
  const [only] = heard;
  if (only && heard.length === 1) {
    const groups = rows.map(({ topic, cells }) => ({
      topic: topic.name,
      statements: set(cells.flatMap((cell) => cell.statements)),
    }));
    return placeSheetFlow(only, groups, size, say);
  }
  return placeSheetGrid(
    view.show ? heard : columns,
    rows.map(({ topic, cells }) => ({
      topic: topic.name,
      cells: cells
        .filter(({ id }) => !view.show || heard.some((side) => side.id === id))
        .map(({ statements, left }) => ({ said: set(statements), left })),
    })),
    size,
    say,
  );
}

/** Draws a placed sheet; where nothing was said, the sentence given for it. */
export function StatementSheet(props: {
  story: Story;
  view: View;
  placed: PlacedSheet;
  nothing: string;
}) {
  const { story, view, placed, nothing } = props;
  const marks = useMarks(story, view);
  const certainty = (id: string) => indexStory(story).statement.get(id)?.certainty ?? 'undisclosed';
  if (placed.statements.length === 0) {
    return (
      <g className="sheet">
        <text className="nothing" x={0} y={40} fontSize={24}>
          {nothing}
        </text>
      </g>
    );
  }
  return (
    <g className="sheet">
      {placed.headings.map(({ name, rank, x, width }) => (
        <g key={x} data-side={rank}>
          <path className="side-rule" d={`M${x},1.5h${width}`} />
          <g transform={`translate(${x + 6},18)`}>
            <SideShape rank={rank} diameter={11} certainty="confirmed" />
          </g>
          <text className="side-name" x={x + 18} y={23} fontSize={14}>
            {name}
          </text>
        </g>
      ))}
      {placed.topics.map(({ text, x, y, size, width }) => (
        <g key={`${x} ${y}`}>
          <path className="hairline" d={`M${x},${y - 22}h${width}`} />
          <text x={x} y={y} fontSize={size}>
            {text}
          </text>
        </g>
      ))}
      {placed.statements.map(({ id, rank, words, glyph, by }) => {
        const ref: MarkRef = `statement:${id}`;
        return (
          <g key={id} {...marks.drawn(ref)}>
            {words.map(({ text, x, y, size }) => (
              <text key={y} className="words" x={x} y={y} fontSize={size}>
                {text}
              </text>
            ))}
            <g transform={`translate(${glyph.x},${glyph.y})`}>
              <SideShape rank={rank} diameter={GLYPH} certainty={certainty(id)} />
            </g>
            {by.map(({ text, x, y, size }) => (
              <text key={y} className="quiet" x={x} y={y} fontSize={size}>
                {text}
              </text>
            ))}
          </g>
        );
      })}
      {placed.notes.map(({ text, x, y, size }) => (
        <text key={`${x} ${y}`} className="quiet" x={x} y={y} fontSize={size}>
          {text}
        </text>
      ))}
    </g>
  );
}
