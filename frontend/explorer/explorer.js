import { loadCore } from 'app/core/core.js';
import { LivePage } from 'app/explorer/live-page.js';
import { coreAddresses, word } from 'app/explorer/page.js';
import { report } from 'app/explorer/report.js';
import { Workshop } from 'app/explorer/workshop.js';

/** The page's script: it takes the page over, or says that it cannot. */

try {
  if (!('Chart' in globalThis)) {
    throw new Error('no Chart.js');
  }
  const workshop = new Workshop(await loadCore(coreAddresses));
  if (document.getElementById('workshop')) {
    await workshop.open();
  }
  new LivePage(workshop);
} catch (error) {
  document.documentElement.classList.add('is-plain');
  report([word('live.no-core')]);
  throw error;
}
