// Chart.js is loaded by a script element of its own, which sets a global name.
import { Chart as ChartJs } from 'chart.js';

declare global {
  const Chart: typeof ChartJs;
  type Chart = ChartJs;
}
