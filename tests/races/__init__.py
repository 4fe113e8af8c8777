"""What happens when many do it at once; each race has a control that shows what the guard prevents."""
