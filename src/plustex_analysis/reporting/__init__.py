"""Words, numbers, charts, blocks, and the documents made of them."""
