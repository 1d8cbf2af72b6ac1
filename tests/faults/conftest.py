"""One zygote for all tests that kill."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.killing import Zygote


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """Forks lives of the bot."""
    made = Zygote()
    yield made
    made.close()
