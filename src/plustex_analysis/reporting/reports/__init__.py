"""What each report says: functions that turn profiles into blocks, in the words of a language."""
