"""PURE: what is true of a case, what is allowed, what to do."""
