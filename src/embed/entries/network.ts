// The code of the network embed: this chart and no other.
import { NetworkChart } from '../../charts/network/NetworkChart.tsx';
import '../../charts/network/network.css';
import { selectNetworkTable } from '../../story/selectRoomTables.ts';
import { startEmbed } from '../startEmbed.tsx';
import '../embed.css';

startEmbed(NetworkChart, selectNetworkTable);
