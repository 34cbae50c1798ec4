"""The life of a forked child: one notebook, or one kernel, then the end."""

import asyncio
import importlib
import os
import socket
import tempfile
import traceback
from typing import Any, NoReturn

from plustex_analysis.build.warm import linux, protocol
from plustex_analysis.build.warm.capture import Capture
from plustex_analysis.build.warm.cells import Runner
from plustex_analysis.build.warm.isolation import import_from_folder, interruptible, isolate, leave, reseed
from plustex_analysis.build.warm.outputs import Outputs, as_node, streams_of
from plustex_analysis.build.warm.shell import Shell, draw_as, record


def live(channel: socket.socket, crash: int, parent: int, shell: Shell) -> NoReturn:
    """Do what the owner asks for over ``channel``; never return."""
    code = 1
    try:
        isolate(parent, crash)
        request = protocol.receive(channel)
        if request["kind"] == "kernel":
            channel.close()
            _kernel(request)
        else:
            _notebook(channel, request, shell)
        code = 0
    except BaseException:  # noqa: BLE001 - the last chance to say what happened
        os.write(crash, traceback.format_exc().encode("utf-8", "replace"))
    finally:
        os._exit(code)


def _kernel(request: dict[str, Any]) -> None:
    from plustex_analysis.build.warm.kernel import serve  # noqa: PLC0415 - not needed for notebooks

    serve(request["arguments"], request["environment"], request["cwd"])
    leave()


def _notebook(channel: socket.socket, request: dict[str, Any], shell: Shell) -> None:
    def report(message: dict[str, Any]) -> None:
        protocol.send(channel, message)

    outputs = Outputs(request["limits"]["output"])
    _prepare(request)
    capture = Capture(outputs)
    record(shell, outputs)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    notebook = request["notebook"]
    ok = loop.run_until_complete(Runner(shell, outputs, capture, report).run(notebook["cells"]))
    outputs.start(-1)
    done: dict[str, Any] = {"event": "done", "post": None, "error": None}
    if ok and request["post"]:
        report({"event": "post_started"})
        done.update(_post(notebook, **request["post"]))
    capture.settle()
    log = "".join(text for _, text in streams_of(outputs.finish()[0]))
    report({**done, "log": log})
    leave()


def _prepare(request: dict[str, Any]) -> None:
    os.environ.update(request["environment"])
    tempfile.tempdir = None  # the parent's choice is not binding
    os.chdir(request["cwd"])
    import_from_folder()
    draw_as(set(request["figure_formats"]), request["figure_options"])
    reseed(request["seed"])
    linux.prefer_to_be_killed()
    if request["limits"]["memory"] is not None:
        linux.allow_more_memory(request["limits"]["memory"])


def _post(notebook: dict[str, Any], function: str, arguments: dict[str, Any]) -> dict[str, Any]:
    module, _, name = function.partition(":")
    try:
        with interruptible():
            result = getattr(importlib.import_module(module), name)(as_node(notebook), **arguments)
        protocol.pack(result)  # refuse here what cannot travel, while the culprit is known
    except BaseException as error:  # noqa: BLE001 - handed to the owner as the failure of this step
        return {"error": {"message": f"{type(error).__name__}: {error}", "detail": traceback.format_exc()}}
    return {"post": result}
