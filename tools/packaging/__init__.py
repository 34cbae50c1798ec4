"""The distributions of the package: built, looked into and used."""
