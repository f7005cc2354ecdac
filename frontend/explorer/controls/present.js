import { byId } from 'app/explorer/page.js';

const PAGE = document.documentElement;

/**
 * Shows chart and sliders alone and large, for an audience; or ends that. Where a browser has no full screen the page
 * is filled.
 */
export function present() {
  if (PAGE.classList.contains('presenting')) {
    end();
  } else {
    mark(true);
    // Without it there is still all of the window.
    PAGE.requestFullscreen?.().catch(() => {});
  }
}

function end() {
  mark(false);
  if (document.fullscreenElement) {
    document.exitFullscreen().catch(() => {});
  }
}

/** @param {boolean} presenting */
function mark(presenting) {
  PAGE.classList.toggle('presenting', presenting);
  byId('button', 'present').setAttribute('aria-pressed', String(presenting));
}

document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement) {
    mark(false);
  }
});

document.addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (
    key === 'Escape' &&
    !defaultPrevented &&
    !document.querySelector('dialog[open]') &&
    PAGE.classList.contains('presenting')
  ) {
    end();
  }
});
