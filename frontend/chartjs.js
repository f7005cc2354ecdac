// What of Chart.js the pages draw with, under the global name `Chart`. A script element of its own loads it, so that a
// release that changes only our modules leaves it in the visitor's cache.
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Title } from 'chart.js';
import { color } from 'chart.js/helpers';

Chart.register(Filler, LineController, LineElement, LinearScale, PointElement, Title);
Object.assign(globalThis, { Chart: Object.assign(Chart, { helpers: { color } }) });
