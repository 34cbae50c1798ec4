"""The documentation: its generated pages."""
