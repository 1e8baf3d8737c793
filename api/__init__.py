"""The door for programs: Resend-shaped JSON over HTTP."""
