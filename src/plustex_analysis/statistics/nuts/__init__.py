"""Versions of NUTS: which codes are the same territory, and figures carried over from one version to another."""
