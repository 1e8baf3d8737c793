"""Pure: tells text that addresses the software ("ignore previous instructions ...") from what people write in files."""

import re

_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|above|previous|prior|header|mapping"
    r")"
    r"|\b(?:system|assistant|developer)\s*(?:prompt|message|:)|<\|?\s*(?:system|im_start|assistant)|\[/?INST\]"
    r"|\byou (?:are|must|should|will) (?:now\b|map|treat|answer|respond|output|classify|mark)"
    r"|\b(?:map|treat|classify|mark|use|set|assign|label|interpret|import) "
    r"(?:this|the|all|every|each|any|it|them|column)\b"
    r".{0,60}\b(?:column|field|as|to|contacts?|everyone|email|unsubscribed|subscribed|first_name|last_name)\b"
    r"|\b(?:mark|set|treat) (?:everyone|everybody|all)\b(?! (?:that|which|the ones))"
    r"|\b(?:set|change) (?:the )?(?:target|mapping|field)\b"
    r"|\btarget\s*[=:]\s*['\"]?(?:email|first_name|last_name|unsubscribed|property|ignore)\b"
    r"|(?:\b(?:ignoriere?|ignorieren sie|vergiss|vergessen sie|missachte|ignorez|oubliez|ignora|ignore|olvida|olvide"
    r"|ignorar|esqueça|esqueca|dimentica|negeer|vergeet|zignoruj|zapomnij|ignoruj|zapomeň|zapomen|ignorera|glöm|glem"
    r"|ignorér|unohda|ignoră|ignorati|uită|hagyd figyelmen kívül|felejtsd el|yok say|unut|игнорируй|забудь|ігноруй"
    r"|игнорирай|αγνόησε|ξέχνα|تجاهل|התעלם|abaikan|bỏ qua|ละเว้น)|無視し|忘れ|忽略|忽视|무시하)"
    r".{0,40}(?:anweisung|instruction|instruccion|istruzion|instruç|instruc|instructie|instrukc|instruktion|instruks"
    r"|ohjeet|utasítás|utasitas|talimat|regeln|regel|règle|regle|regla|regole|regels|regras|zasad|pravidl|regler|regul"
    r"|szabály|kural|инструкц|правил|інструкц|οδηγί|κανόν|تعليمات|القواعد|הוראות|instruksi|hướng dẫn|คำสั่ง)"
    r"|(?:忽略|忽视|無視).{0,12}(?:指令|指示|规则|規則)|(?:指示|指令|規則|ルール|规则).{0,12}(?:無視|忽略|忽视)"
    r"|(?:지시|명령|규칙).{0,12}무시|(?:kural|talimat).{0,20}(?:yok say|unut|dikkate alma)",
    re.IGNORECASE | re.DOTALL,
)


def gives_orders(text: str) -> bool:
    """True for text that tries to steer whoever reads the file. It is kept as data; no model is shown it."""
    return len(text) > (12 if text.isascii() else 6) and _ORDERS.search(text) is not None
