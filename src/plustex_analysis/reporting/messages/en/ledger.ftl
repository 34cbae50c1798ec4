## The files that let anyone check a document.

ledger-description = Where every number comes from: value, unit, question and dataset of each, for the check
evidence-description = The data behind the figures: tables, cards, partnership and practices, as a workspace in one file
ledger-link = Where every number comes from
