"""Pure: text made comparable: one spelling for case, accents, separators and camel case; latin letters for others."""

import re
import unicodedata
from functools import lru_cache

_SINGLE = str.maketrans(
    {
        "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ŋ": "n",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ـ": "",
        "\u200c": " ", "\u200d": "", "\u200e": "", "\u200f": "", "\u00ad": "", "\ufeff": "", "№": " no ", "#": " # ",
        "&": " and ", "'": " ", "\u2019": " ", "\u02bc": " ", "׳": " ", "״": " ", '"': " ",
    }
)  # fmt: skip
# Marks written above or below letters of the alphabets that have them as decoration (Latin, Greek, Cyrillic, Hebrew,
# Arabic). In Indic and Thai script the marks are vowels and stay.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_TAGS = re.compile(r"<[^<>]{1,80}>")
_LETTER_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_NOT_WORD = re.compile(r"[^\w#]+|_+", re.UNICODE)
# "E-Mail", "e-post", "E-posta": one word, however it is written.
_E_MAIL = re.compile(r"\be (?=mail|meil|post|past[a-z]{0,5}\b|poct|pos(?:se)?\b|bost\b|byst\b)")
# Scripts written without spaces between words: their headers are cut by the dictionary.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SCRIPTS_MEET = re.compile(f"(?<=[a-z])(?={UNSPACED.pattern})|(?<={UNSPACED.pattern})(?=[a-z])")  # "SMS受信"


@lru_cache(maxsize=32_768)
def fold(text: str) -> str:
    """Lower case without accents, other letters by their nearest plain one; separators untouched."""
    if text.isascii():
        return text.casefold().translate(_SINGLE)
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", text)).translate(_SINGLE)


def plain(text: str) -> str:
    """The words of a header in one spelling: "E-Mail_adresse", "eMailAdresse" and "E-MAIL Adresse" come out alike."""
    text = _TAGS.sub(" ", text) if "<" in text else text
    text = fold(_CAMEL.sub(" ", text)) if not text.islower() else fold(text)
    # \w leaves out the vowel signs of Indic scripts, which belong to their words.
    text = "".join(c if c.isalnum() or c == "#" or unicodedata.category(c) in ("Mn", "Mc") else " " for c in text)
    text = _LETTER_DIGIT.sub(" ", text)
    if not text.isascii():
        text = _SCRIPTS_MEET.sub(" ", text)
    return _E_MAIL.sub("e", " ".join(text.split()))


def one_slip(word: str, meant: str) -> bool:
    """True where one letter is missing, doubled or wrong, or two are swapped."""
    if abs(len(word) - len(meant)) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b), min(len(word), len(meant)))
    rests = word[same:], meant[same:]
    swapped = rests[0][:2] == rests[1][:2][::-1] and rests[0][2:] == rests[1][2:]
    return swapped or rests[0][1:] in (rests[1][1:], rests[1]) or rests[0] == rests[1][1:]


_CYRILLIC = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяђјљњћџў",
        "a b v g g d e ie zh z i i i i k l m n o p r s t u f kh ts ch sh shch a y - e iu ia dj j lj nj c dz u".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
_HEBREW = dict(
    zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t y k k l m m n n s a p f ts ts k r sh t".split(), strict=True)
)
_ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئپچژگ",
        "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a w y p ch zh g".split(),
        strict=True,
    )
)
_LATIN_FOR = {**_CYRILLIC, **_GREEK, **_HEBREW, **_ARABIC, "-": ""}
_NAMED = re.compile(r"(?:LETTER|SYLLABLE|VOWEL SIGN|CHARACTER)(?: SMALL)? ([A-Z]+)")


def latin(text: str) -> str:
    """Folded text in latin letters, letter by letter; what has no sound of its own (Han) is left out."""
    out = []
    for char in fold(text):
        if char.isascii():
            out.append(char)
        elif char in _LATIN_FOR:
            out.append(_LATIN_FOR[char].replace("-", ""))
        else:
            named = _NAMED.search(unicodedata.name(char, ""))
            out.append(named.group(1).lower() if named else " ")
    return "".join(out)


def slug(text: str) -> str:
    """Lower case words joined by underscores, latin letters and digits only, at most 50 long; may be empty."""
    words = re.sub(r"[^a-z0-9]+", "_", latin(plain(text))).strip("_")
    return words[:50].strip("_")
