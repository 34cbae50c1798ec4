"""How firm the case for practices is in each partner region, as a matrix."""

from collections.abc import Sequence

import pandas as pd

from plustex_analysis import partnership
from plustex_analysis.practices import Overview, practice
from plustex_analysis.reporting import charts
from plustex_analysis.reporting.blocks import Chart, Column
from plustex_analysis.reporting.language import Words
from plustex_analysis.reporting.reports import common, wording

#: What the chart calls how firm a case is.
_STATES = {"firm": "supported", "open": "open", "against": "below", "weak-record": "unknown", "own": "own"}


def case_matrix(names: Sequence[str], overview: Overview, say: Words, *, anchor: str, title: str) -> Chart:
    """Return practices as rows, partner regions as columns, and a sign for how firm the case is.

    Parameters
    ----------
    names
        The ids of the practices.
    """
    codes = [one.code for one in partnership.territories()]
    cases = overview.cases.loc[list(names), codes]
    titles = [wording.practice_texts(say, practice(name)).title for name in names]
    places = [common.place_name(say, code) for code in codes]
    states = pd.DataFrame(cases.replace(_STATES).to_numpy(), titles, places)
    words = {
        state: say(f"partnership-case-{case}") for case, state in _STATES.items() if (cases == case).to_numpy().any()
    }
    alternative = say(
        "partnership-cases-alternative",
        practices=say.numbers.things(len(cases)),
        regions=say.numbers.things(len(codes)),
        firm=say.numbers.things(int((cases == "firm").to_numpy().sum())),
        open=say.numbers.things(int((cases == "open").to_numpy().sum())),
    )
    return Chart(
        anchor=anchor,
        title=title,
        subtitle=say("partnership-cases-subtitle", year=say.numbers.year(overview.year)),
        svg=charts.svg(charts.state_matrix(states, words), anchor, title=title, description=alternative),
        alternative=alternative,
        source=common.source_line(say, *wording.TABLES),
        columns=(
            Column(label=say("offer-practice"), numeric=False),
            *(Column(label=name, numeric=False) for name in places),
        ),
        rows=tuple(
            (title, *(say(f"partnership-case-{case}") for case in row))
            for title, row in zip(titles, cases.to_numpy(), strict=True)
        ),
        notes=(say("partnership-cases-note"),),
    )
