"""The look keeps its promises: contrast of the tokens, icons that exist, vendored files as their sums say."""

import hashlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "static"
PAIR = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")
TOKENS = {name: (light, dark) for name, light, dark in PAIR.findall((STATIC / "css/tokens.css").read_text())}
SHEETS = sorted((STATIC / "css").rglob("*.css"))
GROUNDS = ("ground", "ground-2", "ground-3", "card", "raised")
TEXT = ("ink", "ink-2", "ink-3", "accent", "accent-hover", "good", "warn", "bad")
TONES = ("accent", "good", "warn", "bad")
READ = [
    *((text, ground) for text in TEXT for ground in GROUNDS),
    *((tone, f"{tone}-ground") for tone in TONES),
    *(("ink", f"{tone}-ground") for tone in TONES),
    ("on-primary", "primary"),
    ("on-primary", "primary-hover"),
    ("ink-2", "accent-ground"),
]
SEEN = [(line, ground) for line in ("line-strong", "accent") for ground in GROUNDS]


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), [*((*p, 4.5) for p in READ), *((*p, 3.0) for p in SEEN)])
def test_contrast_is_enough(front: str, back: str, least: float, mode: int) -> None:
    """WCAG 2.2 AA: 4.5 for text, 3 for the edge of what can be typed in or ticked."""
    assert contrast(TOKENS[front][mode], TOKENS[back][mode]) >= least


def test_only_the_tokens_name_colours() -> None:
    """Bare white and black of ticks and hovers aside, which are written as light-dark() where they stand."""
    for path in SHEETS:
        if path.name in ("tokens.css", "api-reference.css"):
            continue
        for line in path.read_text().splitlines():
            if re.search(r"#[0-9a-fA-F]{3,8}\b(?!.*\{)", line):
                assert "light-dark(" in line, f"{path.name}: {line.strip()}"


def test_every_family_of_pieces_is_loaded_and_told_of() -> None:
    """In the order that docs/design.md gives them."""
    loaded = re.findall(r"css/components/([\w-]+)\.css", (ROOT / "templates/_styles.html").read_text())
    assert sorted(loaded) == sorted(path.stem for path in (STATIC / "css/components").iterdir())
    assert re.findall(r"^\| `([\w-]+)\.css` \|", (ROOT / "docs/design.md").read_text(), re.MULTILINE) == loaded


def test_no_rule_is_left_that_nothing_uses() -> None:
    """A class is used where a template, a script or Python writes it, or its beginning, the rest to be filled in."""
    written = "htmx-request " + "\n".join(
        path.read_text()
        for folder, kind in (("templates", "html"), ("static/js", "js"), ("dashboard", "py"))
        for path in (ROOT / folder).rglob(f"*.{kind}")
    )
    words = set(re.findall(r"[\w-]+", written))
    begun = tuple(re.findall(r"[\w-]+-(?=\{)", written))
    for path in SHEETS:
        if path.name == "api-reference.css":  # dresses what a library draws
            continue
        rules = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
        names = re.findall(r"\.([a-zA-Z][\w-]*)(?=[^{};]*\{)", rules)
        assert not [name for name in names if name not in words and not name.startswith(begun)], path.name


def test_every_icon_exists() -> None:
    drawn = set(re.findall(r'<symbol id="([\w-]+)"', (STATIC / "icons.svg").read_text()))
    assert drawn == set((STATIC / "vendor/icons.txt").read_text().split())
    for template in (ROOT / "templates").rglob("*.html"):
        for name in re.findall(r'{% icon "([\w-]+)"|icon_name="([\w-]+)"', template.read_text()):
            assert "".join(name) in drawn, f"{template.name} asks for the icon {''.join(name)}"


def test_vendored_files_are_what_we_took() -> None:
    for line in (STATIC / "vendor/SHA256SUMS").read_text().splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((STATIC / "vendor" / name).read_bytes()).hexdigest() == digest, name
