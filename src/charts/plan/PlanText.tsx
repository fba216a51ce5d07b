// One placed line of the plan's words; it names its kind and size, so that CSS alone sets type.
import type { PlacedText } from '../../layout/textLines.ts';

export function PlanText({ line }: { line: PlacedText }) {
  return (
    <text
      className={line.kind}
      data-size={line.size}
      x={line.x}
      y={line.y}
      textAnchor={line.anchor}
    >
      {line.text}
      {line.note && (
        <tspan className="aside" dx={10}>
          {line.note}
        </tspan>
      )}
    </text>
  );
}
