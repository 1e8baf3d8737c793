"""Webhooks: what happened to a team's contacts and imports, told to the addresses it named. Off until it names one."""
