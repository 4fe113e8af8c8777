"""What people agree to, ask about their own data, and how long which data are kept (UU 27/2022)."""
