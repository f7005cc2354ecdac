import { loadCore } from 'app/core/core.js';
import { LivePage } from 'app/explorer/live-page.js';
import { byId, coreAddresses, word } from 'app/explorer/page.js';
import { report } from 'app/explorer/report.js';
import { Workshop } from 'app/explorer/workshop.js';

/** The page's script: it takes the page over, or says that it cannot. */

// What is selected may be copied.
addEventListener('selectstart', () => import(/** @type {string} */ (coreAddresses.script)), { once: true });

try {
  if (!('Chart' in globalThis)) {
    throw new Error('no Chart.js');
  }
  const workshop = new Workshop(await loadCore(coreAddresses));
  await Promise.all([
    document.getElementById('workshop') && workshop.open(),
    byId('input', 'marks').defaultChecked && workshop.marks(),
  ]);
  new LivePage(workshop);
} catch (error) {
  document.documentElement.classList.add('is-plain');
  report(word('live.no-core'));
  throw error;
}
