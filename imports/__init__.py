"""The pipeline from a file to contacts: upload, sniff, suggest, (review), run, report, undo."""
