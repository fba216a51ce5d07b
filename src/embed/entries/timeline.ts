// The code of the timeline embed: this chart and no other.
import { TimelineChart } from '../../charts/timeline/TimelineChart.tsx';
import '../../charts/timeline/timeline.css';
import { selectTimelineTable } from '../../story/selectSaidTables.ts';
import { startEmbed } from '../startEmbed.tsx';
import '../embed.css';

startEmbed(TimelineChart, selectTimelineTable);
