"""Small workspaces for tests: the project's own data, notebooks made for the occasion."""

from nbformat import write
from nbformat.v4 import new_code_cell, new_notebook
from tests.conftest import ROOT

PARAMETERS = 'region: str = "??"\nlanguage: str = "en"\nlast_year: int = 2014'
SHOW = """import plustex_analysis as px

sector = px.sector(region, last_year=last_year)
say = px.words(language)
px.region_report.title(sector, say)"""


def workspace(folder, **notebooks):
    """Make a workspace with these notebooks: name to the list of the sources of their cells."""
    (folder / "notebooks").mkdir(parents=True)
    (folder / "data").mkdir()
    for path in (ROOT / "data").iterdir():
        (folder / "data" / path.name).symlink_to(path)
    for name, sources in notebooks.items():
        add(folder, name, sources)
    return folder


def add(folder, name, sources):
    """Add a notebook whose first cell holds the parameters."""
    cells = [new_code_cell(source) for source in sources]
    cells[0].metadata["tags"] = ["parameters"]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    write(new_notebook(cells=cells, metadata={"kernelspec": kernel}), folder / "notebooks" / f"{name}.ipynb")
