"""Policy reports on Europe's textile and clothing regions, from official statistics and good practices."""

__version__ = "0.1.0"
