"""The part of our JupyterLab that runs in its server: the export menu, and the warm parent that starts before it is asked for.

JupyterLab names an entry of the menu by the exporter's key, and its own address for an export knows letters and digits
only. Both are put right here for our exporters: they stand first, under names that people can read. The package switches
this part on in any JupyterLab of its environment (``share/jupyter_server_config.json``); only ``plustex lab`` starts the
warm parent with it.
"""

import asyncio
import json
import threading
from typing import Any, cast

from jupyter_server.base.handlers import path_regex
from jupyter_server.nbconvert.handlers import NbconvertFileHandler
from jupyter_server.services.nbconvert.handlers import NbconvertRootHandler
from nbconvert.exporters import base
from tornado import web

from plustex_analysis.build.warm import WarmError, available
from plustex_analysis.build.warm.provisioner import warm_parent
from plustex_analysis.reporting.exporters import PlustexHTMLExporter, PlustexPDFExporter
from plustex_analysis.workbench.lab.kernels import PRELOAD, WarmKernels

OURS = {exporter.export_from_notebook: exporter for exporter in (PlustexPDFExporter, PlustexHTMLExporter)}


class ExportList(NbconvertRootHandler):
    """The formats that the menu offers."""

    @web.authenticated
    async def get(self) -> None:
        """Return our two formats, then the others that nbconvert knows."""
        others = await asyncio.to_thread(_others)
        ours = {name: {"output_mimetype": exporter.output_mimetype} for name, exporter in OURS.items()}
        self.finish(json.dumps({**ours, **others}))


class Export(NbconvertFileHandler):
    """An export of ours, by the name that stands in the menu."""

    @web.authenticated
    async def get(self, name: str, path: str) -> None:
        """Send the document that a notebook shows."""
        if name not in OURS:
            raise web.HTTPError(404, f"no export {name!r}; there are {', '.join(OURS)}")
        exporter = OURS[name]
        sent = super().get(f"{exporter.__module__}.{exporter.__name__}", path)
        if sent is not None:
            await sent


def _others() -> dict[str, dict[str, str]]:
    found = {}
    names, exporter_of = cast("Any", base.get_export_names), cast("Any", base.get_exporter)  # nbconvert has no types
    for name in names():
        exporter = exporter_of(name)
        if exporter not in OURS.values():
            found[name] = {"output_mimetype": exporter.output_mimetype}
    return found


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(app: Any) -> None:
    url = app.web_app.settings["base_url"].rstrip("/")
    exports = r"(?P<name>[^/]*(?:%20|%28| |\()[^/]*)"
    handlers = [(f"{url}/api/nbconvert", ExportList), (f"{url}/nbconvert/{exports}{path_regex}", Export)]
    app.web_app.add_handlers(".*$", handlers)
    if available() is None and issubclass(app.kernel_spec_manager_class, WarmKernels):
        threading.Thread(target=_warm, args=(app,), name="plustex-warm", daemon=True).start()


def _warm(app: Any) -> None:
    try:
        warm_parent(PRELOAD)
    except WarmError as reason:
        app.log.warning("Kernels start in the ordinary way: %s", reason)
