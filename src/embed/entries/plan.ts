// The code of the plan embed: this chart and no other.
import { PlanChart } from '../../charts/plan/PlanChart.tsx';
import '../../charts/plan/plan.css';
import { selectPlanTable } from '../../story/selectPlanTable.ts';
import { startEmbed } from '../startEmbed.tsx';
import '../embed.css';

startEmbed(PlanChart, selectPlanTable);
