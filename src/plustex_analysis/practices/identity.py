"""A key for caches: what has been read from files, told apart by whether it is the very same object."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """Something that has no hash, or one that takes long: equal only to itself.

    Readers return the same object as long as a file stays as it is, so that a changed file makes another key. The
    object is kept alive by the key, so no other one can take its place.

    Examples
    --------
    >>> one = [1]
    >>> Same(one) == Same(one), Same(one) == Same([1])
    (True, False)
    """

    def __init__(self, it: T) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        """Whether both hold the same object."""
        return isinstance(other, Same) and self.it is other.it

    def __hash__(self) -> int:
        """Return where the object is."""
        return id(self.it)
