"""One module per noun: the views behind every page under /app/."""
