"""The command line ``plustex``: thin; every command calls one function of the library."""

import atexit
import gc
import sys
from typing import Annotated

import typer

from plustex_analysis import __version__
from plustex_analysis.cli.build import EPILOG, build
from plustex_analysis.cli.data import app as data_app
from plustex_analysis.cli.data_fill import EPILOG as FILL_EPILOG
from plustex_analysis.cli.data_fill import fill
from plustex_analysis.cli.data_nuts import app as nuts_app
from plustex_analysis.cli.data_screen import EPILOG as SCREEN_EPILOG
from plustex_analysis.cli.data_screen import screen
from plustex_analysis.cli.init import EPILOG as INIT_EPILOG
from plustex_analysis.cli.init import init
from plustex_analysis.cli.lab import EPILOG as LAB_EPILOG
from plustex_analysis.cli.lab import lab
from plustex_analysis.cli.practices import app as practices_app
from plustex_analysis.cli.region import app as region_app
from plustex_analysis.cli.sector import app as sector_app
from plustex_analysis.cli.site import EPILOG as SITE_EPILOG
from plustex_analysis.cli.site import site
from plustex_analysis.cli.verify import EPILOG as VERIFY_EPILOG
from plustex_analysis.cli.verify import verify
from plustex_analysis.cli.why import EPILOG as WHY_EPILOG
from plustex_analysis.cli.why import why
from plustex_analysis.errors import PlustexError

_WRONG_USE = 2
EPILOG_ALL = """Examples, the first report in three commands: `plustex init work`, then in that folder
`plustex region add ES51 --language en` and `plustex build ES51`. Each command has a `--help` with examples;
`plustex --install-completion` lets the shell complete commands, regions and languages."""

app = typer.Typer(
    no_args_is_help=True, add_completion=True, rich_markup_mode="markdown", pretty_exceptions_enable=False
)
app.command(epilog=INIT_EPILOG)(init)
app.command(epilog=EPILOG)(build)
app.command(epilog=VERIFY_EPILOG)(verify)
app.command(epilog=SITE_EPILOG)(site)
app.command(epilog=WHY_EPILOG)(why)
app.command(epilog=LAB_EPILOG)(lab)
app.add_typer(region_app, name="region")
app.add_typer(sector_app, name="sector")
data_app.add_typer(nuts_app, name="nuts")
data_app.command(epilog=FILL_EPILOG)(fill)
data_app.command(epilog=SCREEN_EPILOG)(screen)
app.add_typer(data_app, name="data")
app.add_typer(practices_app, name="practices")


def _version(show: bool) -> None:
    if show:
        typer.echo(f"plustex-analysis {__version__}")
        raise typer.Exit


@app.callback(epilog=EPILOG_ALL)
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Policy reports on Europe's textile and clothing regions, from official statistics and good practices."""


def main() -> None:
    """Run the command line; every error of this package is one line and an exit code.

    What is in memory goes with the process: nobody need look through it for garbage, a third of a second after a build.
    """
    atexit.register(gc.freeze)
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except typer.TyperException as error:
        message = error.format_message()
        if not message or "\n" in message:  # the help, where a command was called without any argument
            getattr(error, "show", sys.stderr.flush)()
        else:
            context = getattr(error, "ctx", None)
            where = f" (see {context.command_path} --help)" if context else ""
            sys.stderr.write(f"plustex: {message}{where}\n")
        sys.exit(_WRONG_USE)
    except PlustexError as error:
        sys.stderr.write(f"plustex: {error}\n")
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        sys.stderr.write("plustex: interrupted\n")
        sys.exit(130)
