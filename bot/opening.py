"""From settings to a store that is ready to serve."""

from __future__ import annotations

from bot.settings import Settings
from bot.storage.base import Store, StoreRefuses
from bot.storage.factory import holds_data, open_store
from bot.storage.keyfile import load_or_create
from bot.storage.sealing import MasterKey
from bot.troubles import OperatorError


async def opened(settings: Settings) -> Store:
    """The store, locked, checked and migrated. Raises OperatorError when it must not be used."""
    try:
        store = await store_for(settings)
        await store.open()
    except StoreRefuses as refusal:
        raise OperatorError(str(refusal)) from None
    return store


async def store_for(settings: Settings) -> Store:
    """The store, not opened yet. Raises StoreRefuses."""
    return open_store(database_url(settings), settings.data_dir, await master_key(settings))


async def master_key(settings: Settings) -> MasterKey:
    """The key given, else the one in its file; generated only where nothing is sealed yet."""
    if settings.master_key is not None:
        return MasterKey.parse(settings.master_key.get_secret_value())
    may_create = not await holds_data(database_url(settings), settings.data_dir)
    return load_or_create(settings.master_key_file, may_create=may_create)


def database_url(settings: Settings) -> str | None:
    """The database's address; None for SQLite in the data folder."""
    return settings.database_url.get_secret_value() if settings.database_url else None
