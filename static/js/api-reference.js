// Starts Swagger UI over our OpenAPI document, in the colours the rest of the page has. The key one types in is kept
// in memory only.
const box = document.getElementById("api-reference");
const dark = matchMedia("(prefers-color-scheme: dark)");

function followTheme() {
  document.documentElement.classList.toggle("dark-mode", dark.matches);
}

if (box && window.SwaggerUIBundle) {
  followTheme();
  dark.addEventListener("change", followTheme);
  window.SwaggerUIBundle({
    url: box.dataset.document,
    domNode: box,
    deepLinking: false, // its links would stand within buttons
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    onComplete: () => {
      // The page has a main part already.
      const inner = box.querySelector("main");
      inner?.setAttribute("role", "presentation");
      inner?.removeAttribute("tabindex");
    },
    docExpansion: "list",
    filter: true,
    persistAuthorization: false,
    tryItOutEnabled: true,
    validatorUrl: null,
  });
}
