"""The playground: a Bot API server inside the process, and a chat page on top of it.

It runs the real bot with no token and no internet; the tests drive the same server.
"""
