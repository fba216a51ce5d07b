// Fetches the network's code for the picture of one actor; where it cannot be had, there is no picture.
import { useEffect, useState } from 'react';
import { type ChartComponent, loadChart } from '../charts/loadChart.ts';
import { EgoPicture } from '../charts/parts/EgoPicture.tsx';
import type { Story } from '../story/schema.ts';

export function EgoPlace({ story, actor }: { story: Story; actor: string }) {
  const [code, setCode] = useState<{ Chart: ChartComponent | null } | null>({ Chart: null });
  useEffect(() => {
    loadChart('network').then(
      (Chart) => setCode({ Chart }),
      () => setCode(null),
    );
  }, []);
  return code && <EgoPicture story={story} actor={actor} Chart={code.Chart} />;
}
