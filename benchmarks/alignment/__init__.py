"""A regency's year laid beside itself: how long everything takes, one edit, and the matrix page."""
