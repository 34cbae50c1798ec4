"""The papermill engine ``plustex``: ``papermill --engine plustex in.ipynb out.ipynb``.

Papermill loads this module while it is itself being imported, so nothing here may import papermill before it is used.
"""

from typing import Any


class WarmEngine:
    """Runs each notebook in a child of a warm parent; falls back on the ordinary kernel where that cannot be.

    Beside papermill's own options (``execution_timeout`` limits each cell), ``papermill.execute_notebook`` takes
    ``parent`` (a :class:`WarmParent` in place of the one that the process shares), ``preload`` (for the shared one),
    ``limits``, ``on_outcome`` (called with the :class:`Outcome`), ``on_event`` (with each :class:`Event`), ``folder`` (in which the cells run: papermill's own
    ``cwd`` changes the folder of the whole process, which mixes up notebooks that run in threads) and these fields of
    :class:`Task`: ``seed``, ``environment``, ``figure_formats``, ``figure_options``, ``post``.
    """

    @classmethod
    def execute_notebook(cls, nb: Any, kernel_name: str, **options: Any) -> Any:
        """Run a notebook and return it; see :meth:`ManagedEngine.execute_managed_notebook` for what is raised."""
        return _managed().execute_notebook(nb, kernel_name, **options)

    @classmethod
    def nb_kernel_name(cls, nb: Any, name: str | None = None) -> Any:
        """Return the name of the notebook's kernel."""
        return _managed().nb_kernel_name(nb, name)

    @classmethod
    def nb_language(cls, nb: Any, language: str | None = None) -> Any:
        """Return the notebook's language."""
        return _managed().nb_language(nb, language)


def _managed() -> Any:
    from plustex_analysis.build.warm.managed import ManagedEngine  # noqa: PLC0415 - see above

    return ManagedEngine
