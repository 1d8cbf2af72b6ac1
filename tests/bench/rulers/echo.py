"""A ruler: the barest PTB bot there is. It echoes what is typed and redraws what is pressed.

Run as a process of its own: `python3 -m tests.bench.rulers.echo URL TOKEN [concurrent]`.
"""

from __future__ import annotations

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("again", callback_data="again")]])


async def on_text(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text, reply_markup=KEYBOARD)


async def on_press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Draw another text over the message and end the spinner."""
    query = update.callback_query
    if query:
        await query.edit_message_text(f"echo {update.update_id}", reply_markup=KEYBOARD)
        await query.answer()


def main(url: str, token: str, how: str = "") -> None:
    """Poll until the signal; "concurrent" handles updates side by side."""
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .concurrent_updates(how == "concurrent")
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, on_text))
    application.add_handler(CallbackQueryHandler(on_press))
    application.run_polling(drop_pending_updates=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
