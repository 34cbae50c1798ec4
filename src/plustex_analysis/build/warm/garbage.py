"""How often Python looks for garbage where documents are made."""

import gc

#: How many more objects than before make Python look for garbage in cycles, and how often it looks at older ones: a
#: document makes many that it keeps to its end, a second later.
_RARELY = (20_000, 20, 100)


def look_rarely() -> None:
    """Let Python look for garbage in cycles less often than usual."""
    gc.set_threshold(*_RARELY)
