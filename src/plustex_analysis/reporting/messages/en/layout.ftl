## What the layout of a document says.

layout-contents = Contents
layout-section-number = Section { $number }
layout-recommendation-number = Recommendation { $number }
layout-take-up-whole = What to take up: the whole practice
layout-take-up-part = What to take up: part of the practice
layout-reasons = Why here
layout-factors = Factors of success
layout-missing = What is missing: work to do first
layout-cautions = Cautions
layout-card-sources = Sources of this recommendation
layout-actor = Who
layout-time = By when
layout-shown-by = Done when
layout-colon = { colon }
layout-certainty-high = Certainty: high
layout-certainty-medium = Certainty: medium
layout-certainty-low = Certainty: low
layout-certainty-unknown = Certainty: cannot be told
layout-data-file = Figures as a CSV file
layout-cite = How to cite
layout-citation = { $publisher }: { $item }. “{ $title }”. In: { $document }. { $edition }.
layout-languages = This document in other languages
layout-files = This document as a file
layout-skip = Skip to the text
layout-commentary = Commentary from the region
layout-commentary-note = Written by analysts of the region; not computed from the figures of this document.
