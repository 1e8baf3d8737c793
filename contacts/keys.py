"""Pure: which texts may be keys of properties."""

import re

PROPERTY_KEY = re.compile(r"[A-Za-z0-9_]{1,50}")
RESERVED_KEYS = frozenset({"first_name", "last_name", "email", "unsubscribed", "unsubscribe_url"})


def is_property_key(key: str) -> bool:
    """True for 1 to 50 letters, digits and underscores that are not, in any case, a name every contact has."""
    return PROPERTY_KEY.fullmatch(key) is not None and key.lower() not in RESERVED_KEYS
