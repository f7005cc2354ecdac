/** @import { Panel } from 'app/chart/panel.js' */

/** From one line of text to the next, in sizes of the text. */
const LINE = 1.2;

/**
 * What Chart.js needs to know of a panel: where its core has laid the plot, and its axes' own numbers.
 *
 * @param {Panel} panel is asked at every update
 * @param {string} caption
 * @returns {import('chart.js').ChartOptions<'line'>}
 */
export function optionsOf(panel, caption) {
  return {
    animation: false,
    parsing: false,
    normalized: true,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    layout: { autoPadding: false, padding: () => padding(panel) },
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false },
      title: /** @type {any} */ ({
        display: () => panel.place.captioned,
        text: caption,
        align: 'start',
        fullSize: false,
        color: () => panel.theme.text,
        font: () => font(panel),
        padding: () => captionPadding(panel),
      }),
    },
    scales: { x: axis('x', panel), y: axis('y', panel) },
  };
}

/** @param {Panel} panel */
function font({ theme, textSize }) {
  return { family: theme.font, size: textSize, weight: 'normal', lineHeight: LINE };
}

/** @param {Panel} panel */
function padding({ place: { plot, width, captioned } }) {
  return { left: 0, top: captioned ? 0 : plot.top, right: width - plot.right, bottom: 0 };
}

/** So that the caption's baseline is where the core says. @param {Panel} panel */
function captionPadding({ place: { plot, scale }, measures, textSize }) {
  const bottom = (measures.captionGap + measures.baseline) * scale - (LINE / 2) * textSize;
  return { top: plot.top - bottom - LINE * textSize, bottom };
}

/** From the x axis to the top of its labels, so that their baseline is where the core says. @param {Panel} panel */
function labelPadding({ place: { labelY, plot, scale }, measures, textSize }) {
  return labelY - plot.bottom - (LINE / 2) * textSize - measures.baseline * scale;
}

/**
 * @param {'x' | 'y'} which
 * @param {Panel} panel
 * @returns {import('chart.js').ScaleOptionsByType<'linear'>}
 */
function axis(which, panel) {
  const ticks = () => (which === 'x' ? panel.place.columns : panel.place.rows);
  return /** @type {any} */ ({
    type: 'linear',
    bounds: 'data',
    /** @param {import('chart.js').Scale} scale */
    afterDataLimits: (scale) => {
      [scale.min, scale.max] = which === 'x' ? panel.place.spanX : panel.place.spanY;
    },
    /** @param {import('chart.js').Scale} scale */
    afterBuildTicks: (scale) => {
      scale.ticks = ticks().map(({ value }) => ({ value }));
    },
    /** @param {any} scale */
    afterFit: (scale) => {
      scale.paddingLeft = scale.paddingRight = scale.paddingTop = scale.paddingBottom = 0;
      if (which === 'x') {
        scale.height = panel.place.height - panel.place.plot.bottom;
      } else {
        scale.width = panel.place.plot.left;
      }
    },
    border: { color: () => panel.theme.axis },
    grid: {
      drawTicks: false,
      /** @param {{ tick: { value: number } }} context */
      color: ({ tick }) => (tick.value === 0 ? panel.theme.axis : panel.theme.grid),
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: () => (which === 'y' ? panel.measures.labelGap * panel.place.scale : labelPadding(panel)),
      color: () => panel.theme.text,
      font: () => font(panel),
      /** @param {number} _ @param {number} index */
      callback: (_, index) => (which === 'y' || panel.place.lowest ? ticks()[index]?.label : ''),
    },
  });
}
