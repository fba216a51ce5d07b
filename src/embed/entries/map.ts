// The code of the map embed: this chart and no other.
import { MapChart } from '../../charts/map/MapChart.tsx';
import '../../charts/map/map.css';
import { selectMapTable } from '../../story/selectRoomTables.ts';
import { startEmbed } from '../startEmbed.tsx';
import '../embed.css';

startEmbed(MapChart, selectMapTable);
