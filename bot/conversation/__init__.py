"""PURE: the dialogue. Events in, answers and effects out; the step is computed."""
