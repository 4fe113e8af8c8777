"""The front desk: who comes today, arrivals, tickets, calls, boards and the poster for the door."""
