// The page to try the API: Swagger UI, which sets a global name, on our own description of it.

const place = /** @type {HTMLElement} */ (document.querySelector('#api'));

/** @type {any} */ (window).SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  tryItOutEnabled: true,
  validatorUrl: null,
});
