"""What the comparisons of a year come to: indices, Laporan Konsistensi, workbook and the sealed paper."""
