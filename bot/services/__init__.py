"""Orchestration: a few lines each, between the pure core, the store and the messenger."""
