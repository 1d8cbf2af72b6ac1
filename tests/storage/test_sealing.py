"""Keys, seals and the key file."""

from __future__ import annotations

import base64
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.base import StoreRefuses
from bot.storage.keyfile import load, load_or_create
from bot.storage.sealing import OPENED_MAX, MasterKey, SealBroken, Vault, seal, unseal

KEY = MasterKey.generate()[0]
VAULT = Vault(KEY)
ANN = VAULT.cipher(1, VAULT.new_key(1))


@given(st.binary(max_size=2000))
def test_what_is_sealed_opens_in_its_place_only(data: bytes) -> None:
    sealed = seal(ANN, 1, "item", "body", data)
    assert unseal(ANN, 1, "item", "body", sealed) == data
    for place in ((2, "item", "body"), (1, "other", "body"), (1, "item", "raw")):
        with pytest.raises(SealBroken):
            unseal(ANN, *place, sealed)


def test_S06_every_flipped_bit_and_every_cut_is_noticed() -> None:
    sealed = seal(ANN, 1, "item", "body", b"words")
    for place in range(len(sealed)):
        flipped = bytearray(sealed)
        flipped[place] ^= 1
        with pytest.raises(SealBroken):
            unseal(ANN, 1, "item", "body", bytes(flipped))
        with pytest.raises(SealBroken):
            unseal(ANN, 1, "item", "body", sealed[:place])


def test_S06_a_data_key_opens_for_its_person_and_master_only() -> None:
    wrapped = VAULT.new_key(1)
    with pytest.raises(SealBroken):
        VAULT.cipher(2, wrapped)
    with pytest.raises(SealBroken):
        Vault(MasterKey.generate()[0]).cipher(1, wrapped)
    for place in range(len(wrapped)):
        broken = bytearray(wrapped)
        broken[place] ^= 1
        with pytest.raises(SealBroken):
            VAULT.cipher(1, bytes(broken))


def test_nonces_do_not_repeat() -> None:
    assert len({seal(ANN, 1, "i", "f", b"")[1:13] for _ in range(1000)}) == 1000


def test_the_opened_keys_are_bounded_and_forgotten() -> None:
    vault = Vault(KEY)
    wrapped = {user: vault.new_key(user) for user in range(1, 20)}
    for user, key in wrapped.items():
        vault.cipher(user, key)
    vault.forget(1, wrapped[1])
    assert len(vault._opened) == 18 <= OPENED_MAX


def test_S18_a_ring_reads_old_keys_and_wraps_with_the_new() -> None:
    old_key, old_text = MasterKey.generate()
    new_text = MasterKey.generate()[1]
    wrapped = Vault(old_key).new_key(7)
    ring = MasterKey.parse(f"{new_text}, {old_text}")
    assert ring.rotating and ring.fits(old_key.check_value())
    rewrapped = Vault(ring).rewrap(7, wrapped)
    new = MasterKey.parse(new_text)
    assert Vault(new).cipher(7, rewrapped) and not new.fits(old_key.check_value())


@pytest.mark.parametrize("text", ["", "not base64!", base64.b64encode(b"short").decode(), "é"])
def test_a_bad_master_key_is_refused_without_being_quoted(text: str) -> None:
    with pytest.raises(StoreRefuses) as caught:
        MasterKey.parse(text)
    assert not text or text not in str(caught.value)


def test_INV15_a_key_does_not_show_itself() -> None:
    key, text = MasterKey.generate()
    assert text not in f"{key!r} {key}"


def test_S19_the_key_file_is_made_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "master.key"
    made = load_or_create(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert load_or_create(path).fits(made.check_value())
    assert load(path).fits(made.check_value())
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_key_is_not_replaced_where_something_is_sealed(tmp_path: Path) -> None:
    with pytest.raises(StoreRefuses, match="put the key back"):
        load_or_create(tmp_path / "master.key", may_create=False)
    assert not list(tmp_path.iterdir())


def test_an_unreadable_key_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreRefuses, match="Cannot read"):
        load(tmp_path)
