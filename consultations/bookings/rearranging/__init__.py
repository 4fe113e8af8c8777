"""Mass move: an officer falls ill, and everybody booked with them is offered another time, in one deed."""
