"""What people type, read into typed values: dates, money, numbers of orders, zones.

Pure: no I/O, no clock (`now` is an argument). Kept apart from `conversation`
because it needs libraries (dateparser, Babel, RE2, rapidfuzz).
"""
