"""The command that shows what the reader makes of a file."""

import io
import json
import subprocess
import sys
from pathlib import Path

from django.core.management import call_command

CHECKOUT = Path(__file__).resolve().parents[2]


def test_records_may_be_counted_from_the_end(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("email,name\na@example.com,Ada\nb@example.com,Bob\n")
    for rows in ("-1,0", "0,-1", "-1"):
        done = subprocess.run(
            [sys.executable, "manage.py", "inspect_file", str(path), rows], cwd=CHECKOUT, capture_output=True, text=True
        )
        answer = json.loads(done.stdout)
        assert answer["row_count"] == 2
        assert answer["rows"]["-1"] == ["b@example.com", "Bob"]
        assert set(answer["rows"]) == set(rows.split(","))


def test_a_file_that_is_not_there_is_refused(tmp_path):
    out = io.StringIO()
    call_command("inspect_file", str(tmp_path / "none.csv"), stdout=out)
    assert json.loads(out.getvalue())["outcome"] == "refuse"
