"""The domain: people and what we know of them. Knows nothing of files, HTTP or Celery."""
