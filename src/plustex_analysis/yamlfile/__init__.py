"""YAML files of the project: read safely into typed models, every mistake reported at once with its line and key."""

from plustex_analysis.yamlfile.document import MAX_BYTES, MAX_DEPTH, Document, Loc, parse
from plustex_analysis.yamlfile.reading import Check, Frozen, hidden, load, read
from plustex_analysis.yamlfile.wording import unknown

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Check", "Document", "Frozen", "Loc", "hidden", "load", "parse", "read", "unknown"]
