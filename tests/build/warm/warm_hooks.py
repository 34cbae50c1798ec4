"""What the tests preload into a warm parent, and the steps they have done after the cells."""

import os
import sys
import threading
import time

loaded = []


def load():
    loaded.append("a table")


def start_thread():
    threading.Thread(target=time.sleep, args=(600,), name="left-behind", daemon=True).start()


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
