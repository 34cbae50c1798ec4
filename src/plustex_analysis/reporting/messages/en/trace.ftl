## How a recommendation is followed back to cells.

trace-text = How each case was reached can be followed: the needs and their indicators in { $needs }, the cells that these are made of in { $cells }, every practice considered in { $considered }, the sources of a practice in its card.
trace-title = The cells that the indicators are made of
trace-subtitle = Codes of the data files: dataset / indicator / industries
trace-indicator = Indicator
trace-cells = Cells
brief-step-check = Say which of these conditions hold in the region: { $conditions }.
brief-step-meet = Meet those who run these practices, and see them at work.
brief-more = The policy report on this region lists the rest.
list-join = {"; "}
