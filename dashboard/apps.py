"""What must be loaded in every process of the project."""

from django.apps import AppConfig


class DashboardConfig(AppConfig):
    """The project's own app."""

    name = "dashboard"

    def ready(self) -> None:
        """Make our Celery app the one that shared tasks are sent through, and register the checks."""
        from dashboard import celery, checks  # noqa: F401
