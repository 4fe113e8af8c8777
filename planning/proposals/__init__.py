"""Programme proposals (usulan): drafted step by step, filed by an agency, answered by the planning agency."""
