"""What every feature stands on: lifecycle, refusals, locks, jobs, working days, codes, PDF, forms, admin."""
