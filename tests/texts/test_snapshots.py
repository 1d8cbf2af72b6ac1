"""One snapshot per screen and language. Changed words: `pytest tests/texts --snapshot-update`."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from bot.texts.gallery import Shown, gallery, pages

PAGES = pages()


@pytest.mark.parametrize("one", PAGES, ids=lambda one: f"{one.name}-{one.language}")
def test_screen(one: Shown, snapshot: SnapshotAssertion) -> None:
    rows = [
        " ".join(f"[{key.label}]{'*' if key.style else ''}" for key in row)
        for row in one.page.keyboard
    ]
    assert "\n".join((one.page.text, "", *rows)) == snapshot


def test_gallery_shows_them_all() -> None:
    page = gallery()
    assert all(f"<h2>{one.name}</h2>" in page for one in PAGES)
    assert "http://" not in page
