"""A static site of all documents of an edition: start page with map and search, a page per place, feeds, what changed."""

from plustex_analysis.site.build import Made, build_site
from plustex_analysis.site.model import Publisher

__all__ = ["Made", "Publisher", "build_site"]
