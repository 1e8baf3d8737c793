"""The headers of every answer, and where the pages for people begin. For middleware and web server alike."""

PAGES = "/app/"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    # Addresses of people stand on pages and in answers: no cache keeps them. Static files say otherwise themselves.
    "Cache-Control": "no-store",
}
