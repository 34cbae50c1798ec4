"""Cells are filled, never overwritten."""

from plustex_analysis.statistics.grid import contradicts, fill


def test_only_blank_cells_are_filled(grid):
    mine = grid({"AA": "1||| c", "BB": "5 b|6||"})
    other = grid({"AA": "9|2||4", "CC": "7|||"})
    done = fill(mine, other)
    assert done.keys["region"].to_list() == ["AA", "BB", "CC"]
    assert done.figures.tolist() == [["1", "2", "", ""], ["5", "6", "", ""], ["7", "", "", ""]]
    assert done.flags[0].tolist() == ["", "", "", "c"]


def test_filling_keeps_the_arguments_as_they_were(grid):
    mine, other = grid({"AA": "1|"}), grid({"AA": "|2"})
    fill(mine, other)
    assert mine.figures.tolist() == [["1", ""]]
    assert other.figures.tolist() == [["", "2"]]


def test_years_of_the_other_grid_may_be_fewer(grid):
    done = fill(grid({"AA": "1||"}), grid({"AA": "3"}, first=2012))
    assert done.figures.tolist() == [["1", "", "3"]]


def test_filling_twice_changes_nothing(grid):
    mine, other = grid({"AA": "1|", "BB": "|2"}), grid({"BB": "3|4", "CC": "5|6"})
    once = fill(mine, other)
    assert fill(once, other).figures.tolist() == once.figures.tolist()


def test_contradiction_is_a_difference_in_a_cell_that_both_publish(grid):
    mine = grid({"AA": "1|2", "BB": "1|", "CC": "1 b|2", "DD": " c|"})
    other = grid({"AA": "1|3", "BB": "1|9", "CC": "1|2", "DD": "4|", "EE": "1|1"})
    assert contradicts(mine, other).tolist() == [True, False, True, True, False]


def test_rows_are_ordered_and_chosen_together(grid):
    mine = grid({"BB": "1|2", "AA": "3|4 p"}).ordered(["region"])
    assert mine.figures.tolist() == [["3", "4"], ["1", "2"]]
    assert mine.where((mine.keys["region"] == "AA").to_numpy()).flags.tolist() == [["", "p"]]
    assert len(mine) == 2
