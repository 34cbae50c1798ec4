"""Workspaces of one's own: made from what came with the package, brought up to date, and told their regions and sector."""

from plustex_analysis.scaffold.folder import Made, create, upgrade

__all__ = ["Made", "create", "upgrade"]
