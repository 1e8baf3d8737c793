"""Django's commands, and `up`, which starts everything."""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

# These look at one file and need nothing of the project around them: not loading it halves their time.
FILE_COMMANDS = ("inspect_file", "suggest_map")


def choose_data_folder(arguments: list[str]) -> None:
    """`up --data DIR` decides what the settings read, so it must be known before them."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--data")
    data = parser.parse_known_args(arguments)[0].data
    if data:
        os.environ["ROLLCALL_DATA"] = str(Path(data).resolve())


def main() -> None:
    """Run a command; a setting that makes no sense is answered with its sentence, not a traceback."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dashboard.settings")
    if sys.argv[1:2] == ["up"]:
        choose_data_folder(sys.argv[2:])
    from django.core.exceptions import ImproperlyConfigured

    try:
        if sys.argv[1:2] and sys.argv[1] in FILE_COMMANDS:
            import_module(f"dashboard.management.commands.{sys.argv[1]}").Command().run_from_argv(sys.argv)
        else:
            from django.core.management import execute_from_command_line

            execute_from_command_line(sys.argv)
    except ImproperlyConfigured as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
