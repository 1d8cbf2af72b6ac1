"""4,096 characters as people write them who want the reading to stall."""

from __future__ import annotations

import random
from itertools import cycle, islice
from pathlib import Path

from tests.safety import score

DEV = Path(__file__).with_name("dev.jsonl")

SIZE = 4_096
"""The longest message Telegram lets through, in characters."""

PIECES = {
    "negations": "не ",
    "concepts": "не верните деньги paypal карта отзыв спор 1 доллар если получение ",
    "letters": "з а к р о й ",
    "leet": "p@y1",
    "leet words": "p4yp@l $end m0n3y ",
    "dots": "a.",
    "links": "http://aliexpres.com ",
    "mails": "a@b.com ",
    "marks": "?!",
    "quotes": '"',
    "zero-width": "с\u200bп\u200b",
    "one word": "a",
    "emoji": "😭⭐",
    "joined emoji": "👨\u200d👩\u200d👧\u200d👦",
    "combining": "з\u0336а\u0336к\u0336р\u0336о\u0336й\u0336 ",
    "lookalikes": "зaкpoйтe cпop ",
    "wide": "\uff50\uff41\uff59 ",
    "brackets": "((",
    "hyphens": "за-кры-вай-",
    "underscores": "_",
    "numbers": "1 ",
    "amounts": "$1 от 20€ ",
    "cards": "4276 1234 ",
    "no spaces": "закройтеспорвернемденьги",
    "mixed case": "ЗаКрОй СпОр ",
    "transliterated": "zakroite spor vernem dengi ",
    "Chinese": "请取消纠纷",
    "lines": "спор\n",
    "sentences": "да. нет? ну! ",
    "conditions": "если вы если мы если они ",
    "speakers": "Seller: hi\nBuyer: no\n",
    "right to left": "\u202eropc\u202c ",
}
"""What such a text is made of, over and over."""


def repeated() -> dict[str, str]:
    """A text of each kind, `SIZE` long."""
    return {name: (piece * SIZE)[:SIZE] for name, piece in PIECES.items()}


def drawn() -> dict[str, str]:
    """Texts without repetition: words nobody has seen, addresses in punycode."""
    dice = random.Random(5)

    def made(letters: str) -> str:
        words = ("".join(dice.choices(letters, k=dice.randint(3, 9))) for _ in range(SIZE // 4))
        return " ".join(words)[:SIZE]

    cyrillic, latin = "абвгдежзийклмнопрстуфхцчшщыьэюя", "abcdefghijklmnopqrstuvwxyz"
    hosts = (f"xn--{dice.randrange(36**9):x}.com" for _ in range(SIZE // 10))
    return {
        "new Russian words": made(cyrillic),
        "new Latin words": made(latin),
        "new words of two alphabets": made(cyrillic + latin),
        "new words with signs": made(latin + "@$!013"),
        "punycode": " ".join(hosts)[:SIZE],
    }


def chats(count: int = 4) -> dict[str, str]:
    """Messages of one language one after the other, as a long chat is pasted."""
    made = {}
    rows = score.rows(DEV)
    for language in ("ru", "en"):
        texts = cycle(str(row["text"]) for row in rows if row["lang"] == language)
        for number in range(count):
            made[f"a chat, {language} {number}"] = "\n".join(islice(texts, 120))[:SIZE]
    return made


def all_kinds() -> dict[str, str]:
    """Every kind by its name."""
    return {**repeated(), **drawn(), **chats()}
