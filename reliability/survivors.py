"""Why a mutant survives: by its file and the line that it makes; ``docs/RELIABILITY.md`` lists the others as open."""

#: Nothing that anybody can see differs.
_SAME = "equivalent: "

REASONS: dict[str, str] = {}
