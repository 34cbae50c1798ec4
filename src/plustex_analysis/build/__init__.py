"""Builds documents: plan, execution, publishing. Knows notebooks and files, not economics."""
