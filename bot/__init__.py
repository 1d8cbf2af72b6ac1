"""A Telegram bot that guides a buyer through a dispute on AliExpress."""

__version__ = "0.1.0"
