"""The region's own assessment of its capacity to cooperate (instrumen mandiri), year by year."""
