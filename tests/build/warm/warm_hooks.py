"""What the tests preload into a warm parent, and the steps they have done after the cells."""

import atexit
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

loaded = []


def load():
    """Put something in memory, and plan what is to happen when the parent ends."""
    loaded.append("a table")
    loaded.append(tempfile.TemporaryDirectory())
    atexit.register(Path(loaded[1].name, "farewell").touch)


def start_thread():
    threading.Thread(target=time.sleep, args=(600,), name="left-behind", daemon=True).start()


def hang():
    time.sleep(600)


def fail():
    raise ValueError("no such table")


def leave():
    os._exit(3)


def render(notebook, **arguments):
    """Return bytes, as rendering does, and what shows that it happened in the notebook's process."""
    sys.stdout.write("rendering\n")
    cells = [cell.source for cell in notebook.cells]
    return {"pdf": b"\x00\xff" * 3, "cells": cells, "pid": os.getpid(), **arguments}


def big(notebook, *, size):
    return [os.urandom(1) * size, "é" * size]


def wrong(notebook):
    raise ValueError(f"no title among {len(notebook.cells)} cells")


def untransportable(notebook):
    return {"module": sys}


def slow(notebook):
    time.sleep(600)
