"""Imported where documents are only laid out, before processes are forked: loads what each of them needs."""

import gc
from importlib import import_module

from plustex_analysis.reporting.evidence import evidence

import_module("plustex_analysis.build.render")
evidence()
gc.freeze()  # what is loaded here stays: no process need look through it for garbage
