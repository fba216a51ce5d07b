// A chart in one state as a picture that stands alone: title, date, drawing, key, credit.
import type { ReactNode } from 'react';
import { CertainLine, SideShape } from '../charts/parts/CertainShape.tsx';
import { textLines, textWidth } from '../layout/textLines.ts';
import { CERTAINTIES } from '../story/kinds.ts';
import { speak } from '../words/WordsContext.ts';
import type { Words } from '../words/words.ts';

/** Width in pixels of the page, for which charts and type are made, and in which a picture is shown. */
export const SHEET = { width: 840, margin: 28, shown: 1200 } as const;

/** Room for a chart between title and key. */
export const CHART_WIDTH = SHEET.width - 2 * SHEET.margin;

const TITLE = { size: 28, leading: 33, top: 20 };
const AS_OF = 20;
const ABOVE_CHART = 18;
const BELOW_CHART = 16;
const KEY = { height: 30, glyph: 13, line: 28, mark: 52, gap: 8, between: 22 };
const PRINT = { size: 12, leading: 16 };
const FOOT = 18;

/** The five certainties in a row, as on the page. */
function PictureKey({ certainties }: Pick<Words, 'certainties'>) {
  let x = 0;
  return (
    <g className="picture-key">
      {CERTAINTIES.map((certainty) => {
        const { label } = certainties[certainty];
        const left = x;
        x += KEY.mark + KEY.gap + Math.ceil(textWidth(label, PRINT.size, 600)) + KEY.between;
        return (
          <g key={certainty} transform={`translate(${left},0)`}>
            <CertainLine d={`M2,9h${KEY.line}`} certainty={certainty} />
            <g transform="translate(42,9)">
              <SideShape rank={0} diameter={KEY.glyph} certainty={certainty} />
            </g>
            <text x={KEY.mark + KEY.gap} y={13}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** `height` is the chart's; the picture is as much higher as its title, key and credit need. */
export function StatePicture(props: {
  title: string;
  asOf: string;
  description: string;
  credit: string;
  language: string;
  /** What it says beside the story's. */
  words: Words;
  height: number;
  children: ReactNode;
}) {
  const { title, asOf, description, credit, language, words, height, children } = props;
  const { width, margin, shown } = SHEET;
  const ours = speak(words, language).ours.lang;
  const titles = textLines(title, CHART_WIDTH, TITLE.size);
  const credits = textLines(credit, CHART_WIDTH, PRINT.size);
  const asOfY = TITLE.top + titles.length * TITLE.leading + AS_OF;
  const chartTop = asOfY + ABOVE_CHART;
  const keyTop = chartTop + height + BELOW_CHART;
  const ruleY = keyTop + KEY.height;
  const whole = ruleY + credits.length * PRINT.leading + FOOT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      role="img"
      lang={language}
      aria-labelledby="title desc"
      width={shown}
      height={Math.round((shown * whole) / width)}
      viewBox={`0 0 ${width} ${whole}`}
    >
      <title id="title">{title}</title>
      <desc id="desc" lang={ours}>
        {description}
      </desc>
      <rect className="ground" width={width} height={whole} />
      {titles.map((line, at) => (
        <text
          key={line}
          className="picture-title"
          x={margin}
          y={TITLE.top + (at + 0.85) * TITLE.leading}
        >
          {line}
        </text>
      ))}
      <text className="small-print" lang={ours} x={margin} y={asOfY}>
        {asOf}
      </text>
      <svg
        className="chart-area"
        aria-hidden="true"
        x={margin}
        y={chartTop}
        width={CHART_WIDTH}
        height={height}
      >
        {children}
      </svg>
      <g lang={ours} transform={`translate(${margin},${keyTop})`}>
        <PictureKey certainties={words.certainties} />
      </g>
      <path className="picture-rule" d={`M${margin},${ruleY + 0.5}h${CHART_WIDTH}`} />
      {credits.map((line, at) => (
        <text
          key={line}
          className="small-print"
          x={margin}
          y={ruleY + (at + 1) * PRINT.leading + 4}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}
