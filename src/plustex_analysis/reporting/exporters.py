"""The two nbconvert exporters: ``jupyter nbconvert --to plustex-pdf`` and ``--to plustex-html``.

``plustex lab`` offers them in JupyterLab's menu under the names of ``export_from_notebook``.
"""

from typing import Any

from nbconvert.exporters.base import Exporter
from nbformat import NotebookNode

from plustex_analysis.errors import BuildError
from plustex_analysis.reporting.document import Document, from_notebook, payloads
from plustex_analysis.reporting.html import html
from plustex_analysis.reporting.pdf import pdf


class PlustexPDFExporter(Exporter):
    """An executed notebook's blocks as PDF/UA-1 and PDF/A-3a."""

    export_from_notebook = "PDF (policy document)"
    output_mimetype = "application/pdf"

    def _file_extension_default(self) -> str:
        return ".pdf"

    def from_notebook_node(  # type: ignore[override] # nbconvert's own binary exporters return bytes as well
        self, nb: NotebookNode, resources: Any = None, **kwargs: Any
    ) -> tuple[bytes, dict[str, Any]]:
        """Return the bytes of the PDF and nbconvert's resources."""
        notebook, resources = super().from_notebook_node(nb, resources, **kwargs)
        return pdf(_document(notebook)), resources


class PlustexHTMLExporter(Exporter):
    """An executed notebook's blocks as one HTML file."""

    export_from_notebook = "HTML (policy document)"
    output_mimetype = "text/html"

    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(  # type: ignore[override] # text exporters of nbconvert return text
        self, nb: NotebookNode, resources: Any = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the HTML text and nbconvert's resources."""
        notebook, resources = super().from_notebook_node(nb, resources, **kwargs)
        return html(_document(notebook)), resources


def _document(notebook: NotebookNode) -> Document:
    """Return the document that a notebook shows; of one that was not run, say what to do.

    Raises
    ------
    BuildError
        It shows no block, a cell failed, or its blocks make no document.
    """
    if next(payloads(notebook), None) is None:
        raise BuildError(
            "this notebook shows no block yet: run all its cells first; a document begins with px.title('...')"
        )
    return from_notebook(notebook)
