// The code of the statements embed: this chart and no other.
import { StatementsChart } from '../../charts/statements/StatementsChart.tsx';
import { selectStatementsTable } from '../../story/selectSaidTables.ts';
import { startEmbed } from '../startEmbed.tsx';
import '../embed.css';

startEmbed(StatementsChart, selectStatementsTable);
