"""Good practices: the catalogue, its checks, its exchange with other databases, and what is read from it."""
