## A region that was added to a workspace.

fact-administration = Used by
