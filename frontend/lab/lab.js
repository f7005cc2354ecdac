import { LabPage } from 'app/lab/lab-page.js';
import { byId } from 'app/lab/page.js';

/** The page's script: it takes the page over, or says that it cannot. */

const element = byId('lab-data');

/** @type {import('app/lab/page.js').LabData} */
const data = JSON.parse(element.textContent ?? '');

new LabPage(byId('lab'), data, element.dataset);
