"""The house itself: what holds for every file, every page and the README."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
ROOMS = ("contacts", "imports", "api", "dashboard", "cli")


def tracked(*patterns: str) -> list[Path]:
    """Files of the project, as git knows them; new ones count too."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    return [CHECKOUT / name for name in names if name and (CHECKOUT / name).is_file()]


def name(path: Path) -> str:
    return str(path.relative_to(CHECKOUT))


PYTHON = [p for p in tracked("*.py") if "migrations" not in p.parts and p.read_text().strip()]
TEMPLATES = tracked("templates/*.html", "templates/**/*.html")


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_every_module_opens_with_what_it_is_for(path):
    opening = ast.get_docstring(ast.parse(path.read_text()))
    assert opening, "a module opens with a sentence"
    assert len(opening.split("\n\n")[0].splitlines()) <= 3


def test_nobody_hides_in_a_room_without_a_name():
    banned = {"utils.py", "helpers.py", "services.py", "signals.py"}
    assert not [name(p) for p in PYTHON if p.name in banned or {"common", "core"} & set(p.parts[:-1])]


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_templates_keep_to_the_security_policy(path):
    text = path.read_text()
    assert not re.search(r"\sstyle\s*=", text), "no inline style"
    assert not re.search(r"<style\b", text), "no inline style"
    assert not re.search(r"\son[a-z]+\s*=", text), "no inline handler"
    assert not re.search(r"hx-on|javascript:|hx-vals=['\"]js:", text), "nothing that needs eval"
    for script in re.findall(r"<script\b[^>]*>", text):
        assert "src=" in script, "no inline script"
    assert not re.search(r"(?:src|href)=['\"]https?://", text), "nothing from other hosts"


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_partial_is_named_like_the_element_it_holds(path):
    text = path.read_text()
    for partial in re.findall(r"{%\s*partialdef\s+([\w-]+)", text):
        assert re.search(rf"id=['\"]{partial}['\"]", text), f"no element with the id {partial}"


def test_no_style_sheet_or_script_reaches_out():
    for path in tracked("static/css/*.css", "static/js/*.js"):
        assert not re.search(r"url\(['\"]?https?:|@import|from ['\"]https?:|eval\(|new Function", path.read_text()), (
            path
        )


def test_the_readme_lists_the_settings_there_are():
    settings = (CHECKOUT / "dashboard/settings.py").read_text()
    read = set(re.findall(r"env_(?:text|secret|bool|int|list|choice)\(\"([A-Z0-9_]+)\"", settings))
    table = (CHECKOUT / "README.md").read_text().split("## Settings")[1].split("\n## ")[0]
    told = set(re.findall(r"`([A-Z][A-Z0-9_]+)`", "".join(r.split("|")[1] for r in table.splitlines() if "|" in r)))
    assert told == read


def test_the_readme_links_to_files_there_are():
    for target in re.findall(r"\]\(([^)#:]+)\)", (CHECKOUT / "README.md").read_text()):
        assert (CHECKOUT / target).exists(), target


def test_every_setting_is_read_in_one_place():
    for path in PYTHON:
        if path.parts[-2:] != ("dashboard", "settings.py") and path.relative_to(CHECKOUT).parts[0] in ROOMS:
            found = re.findall(r"os\.(?:environ\.get|getenv|environ)\W+\"([A-Z_]+)\"", path.read_text())
            assert set(found) <= {"DJANGO_SETTINGS_MODULE", "ROLLCALL_DATA", "PATH"}, path


def test_dependencies_are_pinned_with_hashes_and_name_no_index():
    for path in tracked("requirements*.txt"):
        text = path.read_text()
        assert "://" not in text
        pins = re.findall(r"^[a-z0-9._-]+(?:\[[^\]]+\])?==\S+", text, re.MULTILINE | re.IGNORECASE)
        assert pins
        assert len(pins) <= text.count("--hash=sha256:")


@pytest.mark.django_db
def test_every_address_answers_and_none_shows_a_stranger_anything(client):
    from django.urls import URLPattern, URLResolver, get_resolver

    def patterns(resolver, prefix=""):
        for entry in resolver.url_patterns:
            path = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from patterns(entry, path)
            elif isinstance(entry, URLPattern):
                yield path

    ours = [p for p in patterns(get_resolver()) if p.startswith("app/") and not p.startswith("app/account/")]
    assert len(ours) > 10
    for path in ours:
        address = "/" + re.sub(r"<int:\w+>", "0", re.sub(r"<uuid:\w+>", "01a1fd15-1a01-74a2-93cb-32a43defba9e", path))
        allowed = {200, 302, 405} if "<" not in path else {404, 405}
        assert client.get(address).status_code in allowed, address
