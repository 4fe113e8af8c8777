"""Tags that only pages and letters of the consultations use."""
