"""A chart on the standard input becomes a PNG on the standard output."""

from __future__ import annotations

import sys

from bot.pictures.chart import decode
from bot.pictures.paint import png

if __name__ == "__main__":
    sys.stdout.buffer.write(png(decode(sys.stdin.buffer.read())))
