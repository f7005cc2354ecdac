// The page to try the API: Swagger UI, which sets a global name, on our own description of it. It has a dark theme but
// does not ask whether the visitor wants it.

const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();

const place = /** @type {HTMLElement} */ (document.querySelector('#api'));

/** @type {any} */ (window).SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  tryItOutEnabled: true,
  validatorUrl: null,
});
