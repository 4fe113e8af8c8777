"""What people say about a proposal in public, what others report, and what moderators hide."""
