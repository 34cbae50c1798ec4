"""What an analyst types in a notebook: figures of a region, regions side by side, and where a number comes from.

The functions return objects that show themselves in a notebook with flags, units and sources, and that hand out plain
pandas frames with readable names. ``table()`` and ``chart()`` turn them into blocks of a document. All of it is found
under its name in :mod:`plustex_analysis`; nothing is imported here, so that ``plustex lab`` starts at once.
"""
