"""Events about mails, taken in: signed by whoever sends the mails (Resend), into the timelines of contacts."""
