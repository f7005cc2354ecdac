// The page to try the API: Swagger UI on our own description of it.

const place = document.querySelector('#api');

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  tryItOutEnabled: true,
  validatorUrl: null,
});
