"""A guest of the house: an HTTP client, a command line and an MCP server. Never imports Django or another room."""
