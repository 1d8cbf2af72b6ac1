"""Pictures drawn from a record, in a process that ends with them (`python -m bot.pictures`), and
screenshots made ready to be read and put into words."""
