"""A ruler: the same journey as a plain PTB `ConversationHandler` bot with its own persistence,
as PTB's examples teach it. Updates are handled one after the other, which
`ConversationHandler` asks for.

Run as a process of its own: `python3 -m tests.bench.rulers.conversation URL TOKEN FILE`.
"""

from __future__ import annotations

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

STEPS = (
    ("What happened?", ("Not received", "Wrong or broken", "Part is missing", "My cases")),
    ("Do this first. Do not cancel.", ("Check the dates", "What to collect", "Letter", "Why")),
    ("When was it shipped?", ("Today", "Yesterday", "3 days ago", "A week ago")),
    ("What does tracking show?", ("It moves", "It stands still", "Nothing", "Delivered")),
    ("Who carries it?", ("The seller", "The platform", "I do not know")),
    ("How was it paid?", ("Card", "Wallet", "PayPal", "Other")),
    ("Your case: the deadline is in 3 days.", ("Remind me", "English text", "Home")),
)


def page(step: int, answers: dict[int, str]) -> tuple[str, InlineKeyboardMarkup]:
    """A question with what was answered so far."""
    text, options = STEPS[step]
    said = "\n".join(f"{STEPS[i][0]} <b>{answer}</b>" for i, answer in answers.items())
    rows = [[InlineKeyboardButton(label, callback_data=f"{step}:{label}")] for label in options]
    return f"<b>{text}</b>\n\n{said}", InlineKeyboardMarkup(rows)


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Begin anew."""
    answers = context.user_data if context.user_data is not None else {}
    answers.clear()
    text, keyboard = page(0, answers)
    if update.message:
        await update.message.reply_html(text, reply_markup=keyboard)
    return 0


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Keep an answer and ask the next question; after the last one begin again."""
    query, answers = update.callback_query, context.user_data
    if query is None or query.data is None or answers is None:
        return ConversationHandler.END
    step, _, label = query.data.partition(":")
    answers[int(step)] = label
    following = (int(step) + 1) % len(STEPS)
    if following == 0:
        answers.clear()
    text, keyboard = page(following, answers)
    await query.edit_message_text(text, reply_markup=keyboard, parse_mode="HTML")
    await query.answer()
    return following


def main(url: str, token: str, file: str) -> None:
    """Poll until the signal."""
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .persistence(PicklePersistence(file))
        .build()
    )
    states = {step: [CallbackQueryHandler(answer)] for step in range(len(STEPS))}
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states=states,  # type: ignore[arg-type]
            fallbacks=[CommandHandler("start", start)],
            name="journey",
            persistent=True,
        )
    )
    application.run_polling(drop_pending_updates=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
