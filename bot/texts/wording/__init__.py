"""What every screen says in English; the other languages are in `locales/`.

One module per chapter of `bot.conversation`; each has functions from (screen, speaker) to
the blocks of a message. Tables give words to the ids of the core. Sentences are whole, so
that a translator never has to glue pieces.
"""
