"""The numbers that lead nowhere in Lacak."""

ELSEWHERE = {
    "BKD": "a proof of a registration is fetched on its page",
    "BKE": "what proves a report of a quarter is fetched on the report's page",
    "BKF": "a file of a forum is fetched on the page of its point",
    "BKI": "a file of an answer is fetched on the page of the request",
    "BKK": "a paper of a stage is fetched on the page of the cooperation",
    "BKP": "a file of a practice is fetched on its page",
    "BKS": "a file of a consultation is fetched on its page",
    "BKT": "what shows that a promise was kept is fetched on its page",
    "BKU": "a file of a proposal is fetched on the proposal's page",
    "BRK": "a file of a plan is fetched on the plan's page",
    "BTF": "what shows that an action of a forum was done is fetched on its page",
    "DSK": "a desk is found on the page of its forum",
    "KMS": "a work of the catalogue is found in the catalogue",
    "KRM": "what was sent to a consumer of webhooks is kept in the admin",
    "KUN": "a key of the interface is fetched by its owner alone, on the page of their keys",
    "KWJ": "what a party owes is found on the page of the cooperation",
    "NKS": "a deed is found by its own number in the register, and on the page of the cooperation",
    "PJM": "moving many bookings at once is a plan of the office, kept in the admin",
    "PPR": "a paper is found by its code and by its number, on the page of its verification",
    "SKL": "a group session has no trail; its page shows the seats, and each seat's booking has a number",
    "SLN": "a copy of personal data is fetched by its owner alone, in Data saya",
    "WHK": "a consumer of webhooks is fetched by its owner alone, on the page of their consumers",
}
"""Numbers that lead nowhere here, each with its reason."""
