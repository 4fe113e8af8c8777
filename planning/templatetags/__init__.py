"""Tags that only pages and letters of planning use."""
