"""Words: what the core says by ids becomes text in a language."""
