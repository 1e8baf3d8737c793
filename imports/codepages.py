"""Pure: which legacy code page some lines are most likely written in."""


def choose(lines: list[bytes]) -> str:
    """The codec under which these lines make most sense."""
    data = b"\n".join(lines)
    for name in ("cp932", "gb18030"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if (
            name == "cp932"
            and sum(0x3040 <= ord(c) < 0x3100 or 0x4E00 <= ord(c) < 0xA000 for c in text) > len(data) / 8
        ):
            return name
    return "cp1252"
