"""Text encrypted at rest: the database, its copies and its history hold ciphertext; people see a mask."""

from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.core.exceptions import FieldError
from django.db import models

SHOWN = 4  # characters that stay readable at either end
PURPOSE = b"perkasa: fields encrypted at rest"


class Secret:
    """A text that shows itself only when asked; printed, logged or put on a page it is its mask."""

    __slots__ = ("_text",)

    def __init__(self, text: str):
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __str__(self) -> str:
        if len(self._text) <= 2 * SHOWN:
            return "*" * len(self._text)
        return self._text[:SHOWN] + "*" * (len(self._text) - 2 * SHOWN) + self._text[-SHOWN:]

    __repr__ = __str__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self):
        raise TypeError("A secret is not put into caches, sessions or queues.")


def _key_from(words: str) -> bytes:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=PURPOSE).derive(words.encode())
    return urlsafe_b64encode(derived)


@lru_cache(maxsize=8)
def _cipher(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(_key_from(words)) for words in keys])


def cipher() -> MultiFernet:
    """Encrypts with the first of `FIELD_KEYS` and reads what any of them has written."""
    return _cipher(tuple(settings.FIELD_KEYS))


def encrypted(text: str) -> str:
    """`text` as it is kept: ciphertext, another one each time."""
    return cipher().encrypt(text.encode()).decode()


def decrypted(kept: str) -> str:
    """What `encrypted` was given. Raises InvalidToken when none of the keys has written it."""
    return cipher().decrypt(kept.encode()).decode()


class SecretField(models.TextField):
    """A text that is a `Secret` in Python and ciphertext in the database; no query can look for its value."""

    def from_db_value(self, value, expression, connection):
        return None if value is None else Secret(decrypted(value))

    def to_python(self, value):
        return value if value is None or isinstance(value, Secret) else Secret(str(value))

    def get_prep_value(self, value):
        if value is None:
            return None
        return encrypted(self.to_python(value).reveal())

    def get_lookup(self, lookup_name):
        if lookup_name != "isnull":
            raise FieldError("Nobody searches for a secret: its ciphertext differs each time.")
        return super().get_lookup(lookup_name)

    def value_to_string(self, obj):
        return str(self.value_from_object(obj) or "")
