"""A chart on the standard input becomes a PNG on the standard output; with the word "grey", a
picture becomes a grey sheet to be read, and nothing when it is no picture."""

from __future__ import annotations

import sys


def main(words: list[str]) -> bytes:
    """What goes to the standard output."""
    given = sys.stdin.buffer.read()
    if words == ["grey"]:
        from bot.pictures.grey import NoPicture, grey

        try:
            return grey(given)
        except NoPicture:
            return b""
    from bot.pictures.chart import decode
    from bot.pictures.paint import png

    return png(decode(given))


if __name__ == "__main__":
    sys.stdout.buffer.write(main(sys.argv[1:]))
