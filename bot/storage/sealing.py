"""Sealing: everything personal is AES-256-GCM under a data key of its person.

The data key is random, wrapped by the master key, and destroyed when the person is erased.
The master key lies outside the database and outside its backups (developer terms 4.4a).
What a sealed text belongs to (person, item, field, format) is bound to it, so that a text
copied to another place does not open (S06).

    item     header 0x11 | nonce 12 | ciphertext and tag
    wrapped  header 0x21 | first 4 bytes of the master key's SHA-256 | nonce 12 | ciphertext

The header's high half is the shape, its low half the format version. The fingerprint tells
which master key of a ring wrapped a data key: rotation re-wraps data keys and nothing else
(S18).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from collections import OrderedDict
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage.base import StoreRefuses

KEY_BYTES = 32
NONCE_BYTES = 12
OPENED_MAX = 4096
"""Opened data keys kept in memory."""
HOUSE = 0
"""The "person" to whom the house key belongs; Telegram's ids begin at 1."""

WRONG_KEY = (
    "The master key does not fit this database; give the key it was made with "
    "(BOT_MASTER_KEY or BOT_MASTER_KEY_FILE)."
)

_ITEM = b"\x11"
_WRAPPED = b"\x21"
_FINGERPRINT_BYTES = 4
_CHECK_TEXT = b"this master key fits this database"


class SealBroken(Exception):
    """A sealed text does not open: damaged, moved to another place, or another key's."""


class MasterKey:
    """The key that wraps all data keys; older keys behind it only open (rotation)."""

    __slots__ = ("_ring", "fingerprint")

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise StoreRefuses(f"A master key is {KEY_BYTES} bytes, written in base64.")
        self._ring = {_fingerprint(key): AESGCM(key) for key in keys}
        self.fingerprint = _fingerprint(keys[0])

    @classmethod
    def parse(cls, text: str) -> MasterKey:
        """From base64 text; "new,old" during a rotation. Raises StoreRefuses."""
        try:
            keys = [base64.b64decode(part.strip(), validate=True) for part in text.split(",")]
        except (binascii.Error, ValueError):
            raise StoreRefuses("The master key is not valid base64.") from None
        return cls(keys)

    @classmethod
    def generate(cls) -> tuple[MasterKey, str]:
        """A fresh key and its text."""
        key = os.urandom(KEY_BYTES)
        return cls([key]), base64.b64encode(key).decode()

    @property
    def rotating(self) -> bool:
        """Whether older keys are still on the ring."""
        return len(self._ring) > 1

    def __repr__(self) -> str:
        return "MasterKey(…)"

    def wrap(self, key: bytes, bound: bytes) -> bytes:
        """`key` sealed by the current master key."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ring[self.fingerprint].encrypt(nonce, key, bound)
        return _WRAPPED + self.fingerprint + nonce + sealed

    def unwrap(self, wrapped: bytes, bound: bytes) -> bytes:
        """The key again. Raises SealBroken."""
        start = 1 + _FINGERPRINT_BYTES
        ring_key = self._ring.get(bytes(wrapped[1:start]))
        if wrapped[:1] != _WRAPPED or ring_key is None:
            raise SealBroken("wrapped by an unknown key")
        nonce, sealed = wrapped[start : start + NONCE_BYTES], wrapped[start + NONCE_BYTES :]
        try:
            return ring_key.decrypt(nonce, sealed, bound)
        except (InvalidTag, ValueError):
            raise SealBroken("a wrapped key does not open") from None

    def check_value(self) -> bytes:
        """What the database keeps to recognise its master key."""
        return self.wrap(_CHECK_TEXT, b"meta|key_check|1")

    def fits(self, check_value: bytes) -> bool:
        """Whether this key made that check value."""
        try:
            return self.unwrap(check_value, b"meta|key_check|1") == _CHECK_TEXT
        except SealBroken:
            return False


class Vault:
    """Data keys, opened on demand; one vault per store, used from one thread."""

    def __init__(self, master: MasterKey) -> None:
        self.master = master
        self._opened: OrderedDict[tuple[int, bytes], AESGCM] = OrderedDict()
        self._house: AESGCM | None = None

    def new_key(self, user_id: int) -> bytes:
        """A fresh wrapped data key for a person (or HOUSE)."""
        return self.master.wrap(AESGCM.generate_key(bit_length=256), _key_bound(user_id))

    def rewrap(self, user_id: int, wrapped: bytes) -> bytes:
        """The same data key under the current master key. Raises SealBroken."""
        bound = _key_bound(user_id)
        return self.master.wrap(self.master.unwrap(wrapped, bound), bound)

    def cipher(self, user_id: int, wrapped: bytes) -> AESGCM:
        """The person's cipher. Raises SealBroken."""
        place = (user_id, wrapped)
        found = self._opened.get(place)
        if found is not None:
            self._opened.move_to_end(place)
            return found
        opened = AESGCM(self.master.unwrap(wrapped, _key_bound(user_id)))
        self._opened[place] = opened
        if len(self._opened) > OPENED_MAX:
            self._opened.popitem(last=False)
        return opened

    def adopt_house(self, wrapped: bytes) -> None:
        """Take the database's house key. Raises SealBroken."""
        self._house = AESGCM(self.master.unwrap(wrapped, _key_bound(HOUSE)))

    @property
    def house(self) -> AESGCM:
        """The cipher for raws without a sender and for the goodbye after an erase."""
        if self._house is None:
            raise StoreRefuses("The store is not open.")
        return self._house

    def forget(self, user_id: int, wrapped: bytes) -> None:
        """Drop an erased person's key from memory."""
        self._opened.pop((user_id, wrapped), None)


def seal(cipher: AESGCM, user_id: int, item: str | int, field: str, data: bytes) -> bytes:
    """`data` sealed for its place."""
    nonce = os.urandom(NONCE_BYTES)
    return _ITEM + nonce + cipher.encrypt(nonce, data, _bound(user_id, item, field))


def unseal(cipher: AESGCM, user_id: int, item: str | int, field: str, sealed: bytes) -> bytes:
    """What was sealed for that place. Raises SealBroken."""
    if sealed[:1] != _ITEM:
        raise SealBroken("unknown format")
    try:
        return cipher.decrypt(
            sealed[1 : 1 + NONCE_BYTES],
            sealed[1 + NONCE_BYTES :],
            _bound(user_id, item, field),
        )
    except (InvalidTag, ValueError):
        raise SealBroken(f"a sealed {field} does not open") from None


def _bound(user_id: int, item: str | int, field: str) -> bytes:
    return f"{user_id}|{item}|{field}|1".encode()


def _key_bound(user_id: int) -> bytes:
    return f"{user_id}|data_key|1".encode()


def _fingerprint(key: bytes) -> bytes:
    return hashlib.sha256(b"master key fingerprint" + key).digest()[:_FINGERPRINT_BYTES]
