// Chart.js is loaded by a script element of its own, which sets a global name.
import { Chart as ChartJs } from 'chart.js';
import * as helpers from 'chart.js/helpers';

declare global {
  const Chart: typeof ChartJs & { helpers: typeof helpers };
  type Chart = ChartJs;
}
