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
    r"|\b(?:mark|set|treat) (?:everyone|everybody|all)\b"
    r"|\b(?:ignoriere|vergiss|ignorez|oubliez|ignora|olvida|ignorar|ignore as|negeer|zignoruj|игнорируй|забудь|無視し"
    r"|忽略)"
    r".{0,40}(?:anweisung|instruction|instruccion|istruzion|instruç|instructie|instrukc|инструкц|指示|指令)",
    re.IGNORECASE | re.DOTALL,
)


def gives_orders(text: str) -> bool:
    """True for text that tries to steer whoever reads the file. It is kept as data; no model is shown it."""
    return len(text) > 12 and _ORDERS.search(text) is not None
