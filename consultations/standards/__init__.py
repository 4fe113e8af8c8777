"""What every service promises (standar pelayanan, maklumat) and what was measured of it."""
