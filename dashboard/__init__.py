"""The door for people, and the Django project itself."""
