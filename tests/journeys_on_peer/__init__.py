"""The real bot on a Bot API server that others wrote: ours might merely agree with the bot."""
