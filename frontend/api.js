// The API's page: its form is Swagger UI, which is larger than all the rest and so loaded when somebody wants it.

const button = /** @type {HTMLButtonElement} */ (document.getElementById('open-try'));
const place = /** @type {HTMLElement} */ (document.getElementById('swagger'));
const status = /** @type {HTMLElement} */ (document.getElementById('try-status'));
const {
  style,
  script,
  document: description,
  failed,
} = /** @type {Record<string, string>} */ (button.dataset);

const dark = matchMedia('(prefers-color-scheme: dark)');

/** It has a dark theme but does not ask whether the visitor wants it. */
function followTheme() {
  document.documentElement.classList.toggle('dark-mode', dark.matches);
}

/**
 * Adds an element that loads something, and waits for that.
 *
 * @param {HTMLLinkElement | HTMLScriptElement} element
 */
function load(element) {
  return new Promise((loaded, refused) => {
    element.onload = loaded;
    element.onerror = refused;
    document.head.append(element);
  });
}

/** What this page says better itself, or has no use for. */
const without = ['InfoContainer', 'ServersContainer', 'SchemesContainer', 'Models', 'FilterContainer'];

/** Names the fields of its forms after their parameters, and lets the keyboard scroll its code. */
function mend() {
  for (const field of place.querySelectorAll('tr[data-param-name] :is(input, select, textarea)')) {
    field.setAttribute('aria-label', field.closest('tr')?.dataset.paramName ?? '');
  }
  for (const code of place.querySelectorAll('pre')) {
    code.tabIndex = 0;
  }
  place.querySelectorAll('[role=region]').forEach((region) => {
    region.removeAttribute('role');
  });
}

function show() {
  const nothing = () => () => null;
  /** @type {any} */ (window).SwaggerUIBundle({
    domNode: place,
    url: description,
    tryItOutEnabled: true,
    validatorUrl: null,
    syntaxHighlight: { activated: false },
    plugins: [() => ({ wrapComponents: Object.fromEntries(without.map((name) => [name, nothing])) })],
    onComplete: () => {
      button.hidden = true;
      place.focus();
    },
  });
}

button.addEventListener('click', async () => {
  button.disabled = true;
  status.textContent = '';
  try {
    await Promise.all([
      load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style })),
      load(Object.assign(document.createElement('script'), { src: script })),
    ]);
    dark.addEventListener('change', followTheme);
    followTheme();
    place.hidden = false;
    new MutationObserver(mend).observe(place, { childList: true, subtree: true });
    show();
  } catch {
    status.textContent = failed;
    button.disabled = false;
  }
});

for (const part of document.querySelectorAll('#try [hidden]:not(#swagger)')) {
  /** @type {HTMLElement} */ (part).hidden = false;
}
/** @type {HTMLElement} */ (document.getElementById('try-without')).hidden = true;
