"""Experiments on what the build survives: crashes, poor surroundings, hostile input, load, isolation, supply chain.

``python -m reliability EXPERIMENT [--short]`` runs one; ``python -m reliability report`` writes ``docs/RELIABILITY.md``
from the results.
"""
