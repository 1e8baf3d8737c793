"""Pure: which legacy code page some lines are written in: the one whose words are explained by the fewest languages."""

import math
import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

# Letters beyond a to z of each language, the commonest first, and what assuming it costs: the rarer in address
# lists, the more. All costs are of the kind -log(probability).
_LATIN: dict[str, tuple[str, float]] = {
    "german": ("üöäß", 0.6),
    "french": ("éèêàçâîôëûùïœüÿæ", 0.6),
    "spanish": ("íáóéñúüºª", 0.6),
    "portuguese": ("ãçáéíóêâõúôàü", 1.0),
    "italian": ("àèòùéìíú", 1.0),
    "dutch": ("ëéïöüèáó", 1.6),
    "swedish": ("öäåé", 0.8),
    "danish": ("øåæéö", 1.0),
    "icelandic": ("íáðóþöúéæý", 2.8),
    "estonian": ("äõüöšž", 1.8),
    "catalan": ("àèíóòçéïúü·", 2.2),
    "irish": ("áéíóú", 2.2),
    "polish": ("łżąęśóćńź", 1.0),
    "czech": ("ířčáěéžšýůúňťďó", 1.0),
    "slovak": ("áíčýšžéľúôäťňďóĺŕ", 1.4),
    "hungarian": ("áéőöóíüúű", 1.0),
    "romanian": ("ăţşâîșț", 1.4),
    "croatian": ("ćčšžđ", 1.2),
    "turkish": ("ışüğçöİâîû", 1.0),
    "latvian": ("āīēšņļģķžčū", 1.6),
    "lithuanian": ("ėšžąūįčęų", 1.5),
}
_WEST = "german french spanish portuguese italian dutch swedish danish icelandic catalan irish"
_CENTRAL = "german polish czech slovak hungarian romanian croatian french"
# Each codec, the languages it is used for, and what assuming it costs before anything is read.
_SINGLE: dict[str, tuple[str, float]] = {
    "cp1252": (_WEST + " estonian", 0.0),
    "iso8859-15": (_WEST + " estonian", 1.2),
    "cp1250": (_CENTRAL, 0.3),
    "iso8859-2": (_CENTRAL, 0.8),
    "cp1257": ("latvian lithuanian estonian german polish", 0.9),
    "iso8859-13": ("latvian lithuanian estonian", 1.6),
    "cp1254": ("turkish german french", 0.4),
    "iso8859-9": ("turkish german french", 1.0),
    "mac-roman": (_WEST, 0.9),
    "mac-latin2": (_CENTRAL, 2.2),
    "cp850": (_WEST, 1.3),
    "cp437": ("german french spanish italian swedish", 1.6),
    "cp852": (_CENTRAL, 1.8),
    "cp1251": ("cyrillic", 0.2),
    "koi8-r": ("cyrillic", 0.6),
    "koi8-u": ("cyrillic", 0.7),
    "iso8859-5": ("cyrillic", 0.8),
    "cp866": ("cyrillic", 0.8),
    "mac-cyrillic": ("cyrillic", 1.2),
    "cp1253": ("greek", 0.2),
    "iso8859-7": ("greek", 0.5),
    "cp1255": ("hebrew", 0.3),
    "cp1256": ("arabic", 0.3),
    "iso8859-6": ("arabic", 0.9),
    "cp874": ("thai", 0.7),
}
_SCRIPTS = {
    "cyrillic": (0x0400, 0x0500),
    "greek": (0x0370, 0x0400),
    "hebrew": (0x0590, 0x0600),
    "arabic": (0x0600, 0x0700),
    "thai": (0x0E00, 0x0E80),
}
_SCRIPT_COST = 0.5
# The commonest letters of a script: text in the wrong code page of the same script shows the rare ones.
_COMMON = frozenset(
    "оеаинтсрвлкмдпуяыьгзбчйхжшюёіїєґэцщъОЕАИНТСРВЛКМДПУГЗБЧХЖШЮЯЭ"
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
    "אבגדהוזחטיךכלםמןנסעףפץצקרשת" "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئچپژگکی"
)  # fmt: skip
_RARE = frozenset("ЪЫЬЁћђќљњџѓѕјЋЂЌЉЊЏЃЅЈЎўҐ")
# Signs that stand beside words in well-made text; others, or these inside a word, speak against a code page.
_SIGNS = frozenset("€£©®°§«»“”‘’„‚–—…•™·²³½¼¾№\u00a0¿¡ºª¹±×")
_IN_WORD = frozenset("’‘·-'")

_HIGH_WORD = re.compile(r"[^\W\d_]*[^\x00-\x7f][\w’‘·]*")
# Where an apostrophe stands: after one or two letters (d’Arc, O’Neil, qu’il), or before the last one or two.
_ELIDED = re.compile(r"(?:^|[\W\d_])[^\W\d_]{1,2}’|’[^\W\d_]{1,2}(?:[\W\d_]|$)(?<![aeiouy]$)(?<![aeiouy][\W\d_])")
_SIGN_COST, _CONTROL_COST, _BROKEN_COST, _UNEXPLAINED, _SURPRISE_MAX = 0.7, 3.0, 4.0, 3.0, 2.0
_MULTI = ("cp932", "euc_jp", "gb18030", "big5", "cp949")


def choose(lines: list[bytes]) -> str:
    """The codec under which these lines (each with bytes beyond ASCII) make most sense."""
    lines = _fair_sample(lines)
    costs = {name: _cost_single(lines, name) for name in _SINGLE}
    costs |= {name: _cost_multi(lines, name) for name in _MULTI}
    return min(costs, key=lambda name: costs[name])


def _fair_sample(lines: list[bytes]) -> list[bytes]:
    """Distinct lines from all over the file; a few hundred tell as much as all."""
    distinct = list(dict.fromkeys(line[:2000] for line in lines))
    step = max(1, len(distinct) // 400)
    return distinct[::step]


# --- one byte a character ---


def _cost_single(lines: list[bytes], codec: str) -> float:
    """What it takes to believe the codec: languages to assume, words left unexplained, signs in odd places."""
    languages, cost = _SINGLE[codec]
    words: Counter[str] = Counter()
    for line in lines:
        text = line.decode(codec, "replace")
        for found in _HIGH_WORD.finditer(text):
            words[found[0]] += 1
        cost += _sign_costs(text)
    weights = {word: 1.0 + 0.25 * min(count - 1, 4) for word, count in words.items()}
    if not weights:
        return cost
    cost += sum(weight * _case_cost(word) for word, weight in weights.items())
    return cost + _fewest_languages(weights, languages.split())


def _sign_costs(text: str) -> float:
    cost = 0.0
    for at, char in enumerate(text):
        if char < "\x80" or char.isalpha() or unicodedata.category(char).startswith("M"):
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        inside = before.isalpha() and after.isalpha()
        if char == "\ufffd":
            cost += _BROKEN_COST
        elif "\x80" <= char <= "\x9f" or "\u2500" <= char <= "\u25ff":  # nor do frames belong into tables
            cost += _CONTROL_COST
        elif char in _SIGNS:
            if inside and char in "²³¹¼½¾–—¿¡„‚”“«»":
                cost += _SIGN_COST * 4
            elif (inside and char not in _IN_WORD) or (char in "£€•" and before.isalpha()):
                cost += _SIGN_COST * 2
            elif inside and char == "’" and not _ELIDED.search(text[max(at - 20, 0) : at + 4]):
                cost += _SIGN_COST
            elif char in "®©™§°±¦²³¹¼½¾" and after.islower():
                cost += _SIGN_COST * 2
            elif char in "²³¹" and text[max(at - 3, 0) : at].isalpha() and at > 2:
                cost += _SIGN_COST * 2  # squares and cubes are of short units
            elif (char in "²³¹°±×¼½¾" and before.isalpha()) or (char in "®©™§°±×•·²³¹" and after.isalpha()):
                cost += _SIGN_COST
            elif char in "©®" and after > "\x7f":
                cost += 1.2
            elif (char in "»" and after.isalpha()) or (char in "–—" and _is_one_sided(before, after)):
                cost += _SIGN_COST
            elif char in "£€" and after.isalpha():
                cost += 1.2
            else:
                cost += 0.05
        elif unicodedata.category(char) == "Sk":  # accents without a letter
            cost += _SIGN_COST * 3
        else:
            cost += _SIGN_COST * (2.5 if inside else 2.0 if after.isalpha() else 1.5)
    return cost


def _is_one_sided(before: str, after: str) -> bool:
    """Whether a sign hangs on a word on one side and on nothing on the other."""
    return before.isalpha() != after.isalpha() and not before.isspace() and not after.isspace()


def _case_cost(word: str) -> float:
    """A capital with an accent after a small letter, and an accented letter that breaks how words are built."""
    cost = 0.0
    for at, char in enumerate(word):
        if char < "\x80" or not char.isalpha():
            continue
        before, after = word[at - 1 : at], word[at + 1 : at + 2]
        if char.isupper() and before.islower():
            cost += 1.5
        elif char.isupper() and before.isalpha() and after.islower():
            cost += 0.8
        if before and after and "\xc0" <= char < "\u0250":
            kinds = {_is_vowel(before), _is_vowel(char), _is_vowel(after)}
            if len(kinds) == 1:
                cost += 0.4  # three consonants or three vowels in a row, the accent amid them
    return cost


def _is_vowel(char: str) -> bool:
    base = unicodedata.normalize("NFD", char.lower())[:1]
    return base in "aeiouyıøæœ"


def _fewest_languages(weights: dict[str, float], languages: list[str]) -> float:
    """The least cost of explaining all words, taking one language after the other while it pays."""
    explained = {language: {word: _unexplained(word, language) for word in weights} for language in languages}
    left = dict.fromkeys(weights, _UNEXPLAINED)
    total = 0.0
    while True:
        best, gain = "", 0.0
        for language in languages:
            saved = sum(
                weight * max(left[word] - explained[language][word], 0.0) for word, weight in weights.items()
            ) - _language_cost(language)
            if saved > gain:
                best, gain = language, saved
        if not best:
            return total + sum(weight * left[word] for word, weight in weights.items())
        total += _language_cost(best)
        left = {word: min(cost, explained[best][word]) for word, cost in left.items()}


def _language_cost(language: str) -> float:
    return _LATIN[language][1] if language in _LATIN else _SCRIPT_COST


@cache
def _letter_costs(language: str) -> dict[str, float]:
    """-log of how often each letter occurs among the accented ones of the language, by its rank."""
    alphabet = _LATIN[language][0]
    shares = [1 / (rank + 1.5) for rank in range(len(alphabet))]
    return {char: -math.log(share / sum(shares)) for char, share in zip(alphabet, shares, strict=True)}


@lru_cache(maxsize=50_000)
def _unexplained(word: str, language: str) -> float:
    """How surprising the word's accents are in the language; `_UNEXPLAINED` at most, when it has no such letter."""
    if language in _SCRIPTS:
        return _unexplained_script(word, language)
    costs = _letter_costs(language)
    letters = [char for char in word if char.isalpha()]
    high = ["İ" if char == "İ" else char.lower() for char in letters if char > "\x7f"]
    if any(char not in costs for char in high):
        return _UNEXPLAINED
    surprise = 0.35 * sum(costs[char] for char in high)
    if len(letters) > 2 and len(high) * 2 > len(letters):
        surprise += 1.0  # words are not made of accents
    return min(surprise, _SURPRISE_MAX)


def _unexplained_script(word: str, script: str) -> float:
    low, high = _SCRIPTS[script]
    letters = [char for char in word if char.isalpha()]
    own = [char for char in letters if low <= ord(char) < high]
    if len(own) != len(letters) or not own:
        return _UNEXPLAINED
    cost = 0.1 + sum(0.5 for char in own if char in _RARE)
    if script in ("cyrillic", "greek"):
        # Кириллица: a word is all small, all capital, or has its only capital first.
        rest = own[1:]
        if rest and not (all(char.islower() for char in rest) or all(char.isupper() for char in own)):
            cost += 1.2
        if own[0].islower():
            cost += 0.3  # names and towns begin with a capital; scripts without capitals look like this
        cost += sum(0.3 for char in own if char not in _COMMON)
    if script == "thai":
        cost += _thai_cost(word)
    if script == "hebrew":
        cost += sum(0.8 for char in word if unicodedata.category(char) == "Mn")
    return min(cost, _UNEXPLAINED)


def _thai_cost(word: str) -> float:
    """Vowel and tone signs stand above or below a consonant, never alone."""
    cost = 0.0
    for before, char in zip(" " + word, word, strict=False):
        if "\u0e31" <= char <= "\u0e4e" and unicodedata.category(char) == "Mn":
            cost += 0.0 if "\u0e01" <= before <= "\u0e4e" and before not in "\u0e2f\u0e46เแโใไ" else 0.8
        elif char in "\u0e03\u0e05\u0e4f\u0e5a\u0e5b" or "\u0e50" <= char <= "\u0e59":
            cost += 0.5
    return cost + (0.8 if word[:1] and unicodedata.category(word[0]) == "Mn" else 0.0)


# --- several bytes a character ---

_HANGUL = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나서울부산대구인천광주세종"
    "경기도충남전북시동구로길번지수현준민영은희정미경호재상우성진연아라마바사자카타파하는다의에가를이고한으로어사해"
    "대전원메일름호주소회명번전화"
)
_HANZI = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多"
    "定行学法所民得经王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏"
    "薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文北京"
    "上海广州深圳天津重庆成都杭州武汉西安南京苏州长沙省市区县路街号公司邮箱姓名电话地址客户联系手机城市备注伟芳娜敏"
    "静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志小晓东春海山川湖河湾新东南内外"
)
_HANZI_TRADITIONAL = (
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多"
    "定行學法所民得經王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮於董蕭程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏"
    "薛葉閻余潘杜戴夏鍾汪田任姜范方石姚譚廖鄒熊金陸郝孔白崔康毛邱秦江史顧侯邵孟龍萬段雷錢湯尹黎易常武喬賀賴龔文臺台"
    "北新竹中高雄南桃園基隆香港灣縣市區鄉鎮路街號公司郵箱信箱姓名電話地址客戶聯絡手機城備註偉芳娜敏靜麗強軍洋勇艷傑"
    "娟濤明超秀霞平剛桂英華玉蘭紅建國志小曉東春海山川湖河美怡淑雅婷俊宏家豪"
)
_KANJI = (
    "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半"
    "男西電校語土木聞食車何南万毎白天母火右読友左休父雨佐藤鈴木高橋田中伊渡辺山本中村小林加吉田佐々松井上木村清水崎"
    "池橋阿部森石川前岡長谷後藤斎近坂青福西太島遠原野大和横浜名古屋京都神戸福岡札幌仙台広府県市区町村丁目番地号室様"
    "氏姓住所電話郵便会社株式部課長役顧客予定表十勝葵蓮空愛美香奈子郎介翔太優陽菜結衣健一誠真由恵裕智直樹和浩"
)


def _cost_multi(lines: list[bytes], codec: str) -> float:
    """What it takes to believe in an East Asian codec: bytes it cannot read, rare characters, odd neighbours."""
    cost, pairs = 0.9, 0
    good = 0
    for line in lines:
        text = line.decode(codec, "replace")
        for at, char in enumerate(text):
            if char < "\x80":
                continue
            pairs += 1
            worth = _east_worth(char, codec)
            good += worth == 0.0
            cost += worth
            beside = [one.isascii() and one.isalpha() for one in (text[at - 1 : at], text[at + 1 : at + 2])]
            if all(beside) or (char.isalpha() and any(beside)):
                cost += 2.5 if all(beside) else 1.0  # scripts do not change in the middle of a word
    if not pairs:
        return cost + 5
    # Common characters must be there: anything decodes to some rare ones.
    share = good / pairs
    return cost + (3.0 if share < 0.15 else 0.0) + pairs * max(0.0, 0.35 - share)


@lru_cache(maxsize=20_000)
def _east_worth(char: str, codec: str) -> float:
    """The cost of one character: 0 for common ones of the codec's language, more the rarer it is."""
    point = ord(char)
    if char == "\ufffd":
        return _BROKEN_COST
    if point in range(0xE000, 0xF900) or unicodedata.category(char) in ("Cn", "Cc", "Co"):
        return 2.5
    if point in range(0x3000, 0x3020) or point in range(0xFF00, 0xFF61) or char in "・ー々〇":
        return 0.2 if codec == "cp949" or char in "〈〉《》〔〕〖〗〒" else 0.0
    japanese = codec in ("cp932", "euc_jp")
    if point in range(0x3041, 0x3100):
        return 0.0 if japanese else 0.8
    if point in range(0xFF61, 0xFFA0):  # half-width kana: what any single high byte becomes in Shift-JIS
        return 0.75 if codec == "cp932" else 1.0
    if point in range(0xAC00, 0xD7A4):
        if codec != "cp949":
            return 1.5
        return 0.0 if char in _HANGUL else (0.25 if _in_codec(char, "euc_kr") else 0.9)
    if point in range(0x4E00, 0xA000):
        return _ideograph_worth(char, codec)
    return 0.5


def _ideograph_worth(char: str, codec: str) -> float:
    if codec == "gb18030":
        if char in _HANZI:
            return 0.0
        if not _in_codec(char, "gb2312"):
            return 1.0
        return 0.2 if char.encode("gb2312") < b"\xd8\xa1" else 0.8
    if codec == "big5":
        if char in _HANZI_TRADITIONAL:
            return 0.0
        return 0.2 if char.encode("big5", "replace") < b"\xc9\x40" else 0.9
    if codec == "cp949":
        return 1.0  # Chinese characters are rare in Korean lists
    if char in _KANJI:
        return 0.0
    if not _in_codec(char, "euc_jp"):
        return 1.0
    return 0.2 if char.encode("euc_jp") < b"\xd0\xa1" else 0.8


def _in_codec(char: str, codec: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
