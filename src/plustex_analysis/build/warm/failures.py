"""What can go wrong around a warm parent, apart from a notebook's own mistakes."""

from plustex_analysis.errors import BuildError


class WarmError(BuildError):
    """The warm parent did not do its part: the notebook is not to blame, the ordinary kernel can still run it."""


class ForkRefusedError(WarmError):
    """The warm parent must not fork: it has a thread that a child would not have, or the system gives no process."""


class ParentLostError(WarmError):
    """The warm parent ended while it was needed; a new one can take over."""
