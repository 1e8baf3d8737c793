"""Ours beside hand-written SQL and the peers, in one run: `make bench`."""
