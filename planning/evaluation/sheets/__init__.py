"""Form E.81 as a spreadsheet and on paper, and read again from the spreadsheet."""
